import { defineDaemon } from '../device.ts';

const PAGE = `<!DOCTYPE html><html lang="en"><head><title>OpenWrt - LuCI</title></head><body class="lang_en"><header><a class="brand" href="/">OpenWrt</a></header><div class="alert-message warning"><h4>No password set!</h4><p>There is no password set on this router. Please configure a root password to protect the web interface.</p></div><form method="post" action="/cgi-bin/luci/"><input name="luci_username" value="root"><input name="luci_password" type="password"></form><footer>Powered by LuCI openwrt-22.03 branch / OpenWrt 22.03.5 r20134-5f15225c1e</footer></body></html>`;

/** A travel router on OpenWrt before anybody has set its password: Dropbear takes root with an empty one. */
export default defineDaemon({
  id: 'openwrt-router',
  mac: '94:83:c4:4a:20:08',
  truth: {
    kind: 'router',
    otherKinds: ['access-point'],
    manufacturer: 'GL.iNet',
    otherManufacturers: ['GL Technologies', 'OpenWrt'],
    tcp: [22, 80],
    findings: [
      { check: 'password-never-set', result: 'fail', port: 80 },
      { check: 'cleartext-login-form', result: 'fail', port: 80 },
      { check: 'weak-ssh-algorithms', result: 'weak', port: 22 },
    ],
  },
  files: () => ({
    '/srv/www/index.html': PAGE,
    '/srv/www/cgi-bin/luci': PAGE,
    '/etc/lab-lighttpd.conf':
      'server.port = 80\nserver.tag = ""\nserver.document-root = "/srv/www"\nindex-file.names = ("index.html")\nmimetype.assign = (".html" => "text/html", "" => "text/html")\n',
  }),
  start: `passwd -d root >/dev/null
mkdir -p /etc/dropbear
lighttpd -D -f /etc/lab-lighttpd.conf &
dropbear -F -E -R -B -p 22 &`,
  setPassword: `echo "root:$NEW_PASSWORD" | chpasswd
sed -i 's/<div class="alert-message warning">.*<\\/div><form/<form/' /srv/www/index.html /srv/www/cgi-bin/luci`,
});
