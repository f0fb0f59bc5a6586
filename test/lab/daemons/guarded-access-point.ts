import { selfSigned } from '../../../scanners/demo/serve/certificate.ts';
import { defineDaemon } from '../device.ts';
import { NGINX_NOTES } from '../encrypted.ts';

/** A Netgear access point played by nginx: everything on TLS, Basic with a password of the owner's. */
export default defineDaemon({
  id: 'guarded-access-point',
  mac: '28:94:01:4a:20:0d',
  truth: {
    kind: 'access-point',
    otherKinds: ['router'],
    manufacturer: 'Netgear',
    model: 'WAX615',
    tcp: [80, 443],
    findings: [],
  },
  files: () => {
    const { certificate, key } = selfSigned({ commonName: 'www.routerlogin.net', organisation: 'NETGEAR' });
    return {
      '/etc/lab-certificate.pem': certificate,
      '/etc/lab-key.pem': key,
      '/srv/www/index.html': '<html><head><title>NETGEAR WAX615</title></head><body>Settings</body></html>\n',
      '/etc/lab-nginx.conf': `daemon off; user root; worker_processes 1; pid /run/nginx.pid; error_log stderr;
events { worker_connections 64; }
http {
  ${NGINX_NOTES}
  server_tokens off;
  server { listen 80; return 301 https://$server_addr$request_uri; }
  server {
    listen 443 ssl; ssl_protocols TLSv1.2 TLSv1.3;
    ssl_certificate /etc/lab-certificate.pem; ssl_certificate_key /etc/lab-key.pem;
    root /srv/www; auth_basic "NETGEAR WAX615"; auth_basic_user_file /etc/lab-passwords;
  }
}
`,
    };
  },
  start: `printf 'admin:%s\\n' "$(openssl passwd -apr1 indigo-Lamp-63-field)" > /etc/lab-passwords
nginx -c /etc/lab-nginx.conf &`,
});
