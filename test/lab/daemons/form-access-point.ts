import { defineDaemon } from '../device.ts';

const FORM =
  '<html><head><title>VigorAP 903 Login</title></head><body><form method="post" action="/login.cgi"><input name="user"><input type="password" name="word"><input type="submit" value="Login"></form></body></html>';
const SCRIPT_START = `. /etc/lab-login
away() { printf 'Status: 302 Found\\nLocation: %s\\n%s\\n' "$1" "$2"; exit; }
`;

/** A DrayTek access point played by lighttpd with scripts: a login form with a session, which admin/admin opens. */
export default defineDaemon({
  id: 'form-access-point',
  mac: '00:1d:aa:4a:20:21',
  truth: {
    kind: 'access-point',
    otherKinds: ['router'],
    manufacturer: 'DrayTek',
    tcp: [80],
    findings: [
      { check: 'default-password', result: 'fail', port: 80 },
      { check: 'cleartext-login-form', result: 'weak', port: 80 },
    ],
  },
  files: () => ({
    '/srv/www/index.html': FORM,
    '/srv/www/login.cgi': `${SCRIPT_START}read -r -n 200 said
[ "$said" = "user=admin&word=$PASSWORD" ] && away /status.cgi 'Set-Cookie: session=lake-and-oak
'
printf 'Content-type: text/html\\n\\n%s' '${FORM}'
`,
    '/srv/www/status.cgi': `${SCRIPT_START}[ "$HTTP_COOKIE" = session=lake-and-oak ] || away /
printf 'Content-type: text/html\\n\\n<html><body><h1>Wireless settings</h1></body></html>'
`,
    '/etc/lab-login': 'PASSWORD=admin\n',
    '/etc/lab-lighttpd.conf': `server.port = 80
server.tag = ""
server.document-root = "/srv/www"
server.modules = ("mod_cgi")
cgi.assign = (".cgi" => "/bin/bash")
index-file.names = ("index.html")
mimetype.assign = (".html" => "text/html")
`,
  }),
  start: 'lighttpd -D -f /etc/lab-lighttpd.conf &',
  setPassword: 'echo "PASSWORD=$NEW_PASSWORD" > /etc/lab-login',
});
