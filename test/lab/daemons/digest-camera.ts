import { defineDaemon } from '../device.ts';

/** An old Axis camera played by lighttpd: HTTP Digest with root/pass. */
export default defineDaemon({
  id: 'digest-camera',
  mac: '00:40:8c:4a:20:0c',
  truth: {
    kind: 'camera',
    manufacturer: 'Axis',
    tcp: [80],
    findings: [
      { check: 'default-password', result: 'fail', port: 80 },
      { check: 'cleartext-basic-auth', result: 'weak', port: 80 },
      { check: 'outdated-component', result: 'weak', port: 80 },
    ],
  },
  files: () => ({
    '/srv/www/index.html': '<html><head><title>AXIS</title></head><body>Live view</body></html>\n',
    '/etc/lab-passwords': 'root:pass\n',
    '/etc/lab-lighttpd.conf': `server.port = 80
server.tag = "Boa/0.92o"
server.document-root = "/srv/www"
index-file.names = ("index.html")
mimetype.assign = (".html" => "text/html")
server.modules = ("mod_auth", "mod_authn_file")
auth.backend = "plain"
auth.backend.plain.userfile = "/etc/lab-passwords"
auth.require = ("/" => ("method" => "digest", "realm" => "AXIS_00408C4A200C", "require" => "valid-user"))
`,
  }),
  start: 'lighttpd -D -f /etc/lab-lighttpd.conf &',
  setPassword: 'echo "root:$NEW_PASSWORD" > /etc/lab-passwords',
});
