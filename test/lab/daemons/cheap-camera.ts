import { defineDaemon } from '../device.ts';

const PAGE = `<html><head><title>IPCam Client</title><script>var stream = "rtsp://viewer:lake77@" + location.host;
var login_url = "rtsp://viewer:lake77@192.168.77.99:554/11";</script></head><body>
<form method="get" action="/login.cgi"><input name="user" value="viewer"><input type="password" name="pwd" value="lake77"></form></body></html>`;
const SEARCH = 'Content-type: text/html\n\n<html><head><title>Recordings</title></head><body>Recordings of ';

/** A camera without a name whose web server, lighttpd with scripts, gives everything away. */
export default defineDaemon({
  id: 'cheap-camera',
  mac: 'e8:ab:fa:4a:20:17',
  truth: {
    kind: 'camera',
    manufacturer: 'Shenzhen Reecam',
    otherManufacturers: ['Reecam', 'Foscam'],
    tcp: [80, 8081],
    findings: [
      { check: 'prefilled-password', result: 'fail', port: 80 },
      { check: 'exposed-secret', result: 'fail', port: 80 },
      { check: 'credentials-in-url', result: 'fail', port: 80 },
      { check: 'cleartext-login-form', result: 'fail', port: 80 },
      { check: 'leaking-error-page', result: 'weak', port: 80 },
      { check: 'reflected-input', result: 'weak', port: 8081 },
      { check: 'open-camera-image', result: 'fail', port: 80 },
    ],
  },
  files: () => ({
    '/srv/www/index.html': PAGE,
    '/srv/www/error.cgi':
      'printf "Status: 404 Not Found\\nContent-type: text/html\\n\\n<p>cannot open /home/ipcam/www$REQUEST_URI</p>"\n',
    '/srv/search/index.cgi': `printf '%s' '${SEARCH}'
printf '%b' "$(printf '%s' "$QUERY_STRING" | sed 's/+/ /g; s/%/\\\\x/g')"
printf '</body></html>'
`,
    '/etc/lab-lighttpd.conf': `server.port = 80
server.tag = ""
server.document-root = "/srv/www"
server.modules = ("mod_cgi")
cgi.assign = (".cgi" => "/bin/bash")
index-file.names = ("index.html", "index.cgi")
mimetype.assign = (".html" => "text/html", ".jpg" => "image/jpeg")
server.error-handler-404 = "/error.cgi"
$SERVER["socket"] == ":8081" { server.document-root = "/srv/search" }
`,
  }),
  start: `printf '\\377\\330\\377\\340\\000\\020JFIF' > /srv/www/snapshot.jpg
lighttpd -D -f /etc/lab-lighttpd.conf &`,
});
