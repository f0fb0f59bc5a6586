import { defineDaemon } from '../device.ts';

/** A Wi-Fi repeater of TP-Link played by lighttpd: it answers ARP for what is behind it, with its own hardware address. */
export default defineDaemon({
  id: 'wifi-repeater',
  mac: '14:86:92:4a:20:f0',
  truth: {
    kind: 'access-point',
    manufacturer: 'TP-Link',
    model: 'RE450',
    tcp: [80],
    findings: [],
  },
  files: () => ({
    '/srv/www/index.html':
      '<html><head><title>TP-Link RE450</title></head><body>Range Extender</body></html>\n',
    '/etc/lab-lighttpd.conf': `server.port = 80
server.tag = "Router Webserver"
server.document-root = "/srv/www"
index-file.names = ("index.html")
mimetype.assign = (".html" => "text/html")
`,
  }),
  start: 'lighttpd -D -f /etc/lab-lighttpd.conf &',
});
