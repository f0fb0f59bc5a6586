import { defineDaemon } from '../device.ts';

/** An old TP-Link access point played by lighttpd: HTTP Basic with admin/admin. */
export default defineDaemon({
  id: 'basic-access-point',
  mac: '14:86:92:4a:20:0b',
  truth: {
    kind: 'access-point',
    otherKinds: ['router'],
    manufacturer: 'TP-Link',
    model: 'TL-WR841N',
    tcp: [80],
    findings: [
      { check: 'default-password', result: 'fail', port: 80 },
      { check: 'cleartext-basic-auth', result: 'fail', port: 80 },
    ],
  },
  files: () => ({
    '/srv/www/index.html':
      '<html><head><title>TL-WR841N</title></head><body><frameset><frame src="/userRpm/MenuRpm.htm"></frameset></body></html>\n',
    '/etc/lab-passwords': 'admin:admin\n',
    '/etc/lab-lighttpd.conf': `server.port = 80
server.tag = "Router Webserver"
server.document-root = "/srv/www"
index-file.names = ("index.html")
mimetype.assign = (".html" => "text/html")
server.modules = ("mod_auth", "mod_authn_file")
auth.backend = "plain"
auth.backend.plain.userfile = "/etc/lab-passwords"
auth.require = ("/" => ("method" => "basic", "realm" => "TP-LINK Wireless N Router WR841N", "require" => "valid-user"))
`,
  }),
  start: 'lighttpd -D -f /etc/lab-lighttpd.conf &',
  setPassword: 'echo "admin:$NEW_PASSWORD" > /etc/lab-passwords',
});
