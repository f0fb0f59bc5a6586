import { defineDaemon } from '../device.ts';

/** An old Zyxel router played by lighttpd: a good password, and a copy of all settings beside it for anyone to fetch. */
export default defineDaemon({
  id: 'old-dsl-router',
  mac: '5c:f4:ab:4a:20:18',
  truth: {
    kind: 'router',
    manufacturer: 'Zyxel',
    model: 'P-660HN-T1A',
    tcp: [80, 7547],
    findings: [
      { check: 'open-settings-backup', result: 'fail', port: 80 },
      { check: 'cleartext-basic-auth', result: 'fail', port: 80 },
      { check: 'remote-administration', result: 'weak', port: 7547 },
    ],
  },
  files: () => ({
    '/srv/www/index.html': '<html><head><title>P-660HN-T1A</title></head><body>Status</body></html>\n',
    '/srv/www/rom-0': 'dbgarea\u0000\u0000spt.dat\u0000autoexec.net\u0000',
    '/etc/lab-passwords': 'admin:saffron-Cliff-29-rope\n',
    '/etc/lab-lighttpd.conf': `server.port = 80
server.tag = "ZyXEL Web"
server.document-root = "/srv/www"
index-file.names = ("index.html")
mimetype.assign = (".html" => "text/html", "" => "application/octet-stream")
server.modules = ("mod_auth", "mod_authn_file", "mod_access")
auth.backend = "plain"
auth.backend.plain.userfile = "/etc/lab-passwords"
$HTTP["url"] != "/rom-0" {
  auth.require = ("/" => ("method" => "basic", "realm" => "P-660HN-T1A", "require" => "valid-user"))
}
$SERVER["socket"] == ":7547" { auth.require = () url.access-deny = ("") }
`,
  }),
  start: 'lighttpd -D -f /etc/lab-lighttpd.conf &',
});
