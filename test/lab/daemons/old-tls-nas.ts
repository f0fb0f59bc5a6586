import { defineDaemon } from '../device.ts';
import { NGINX_NOTES } from '../encrypted.ts';

/** An old QNAP whose web server, played by nginx, knows nothing newer than TLS 1.1 and shows its state to anybody. */
export default defineDaemon({
  id: 'old-tls-nas',
  mac: '00:08:9b:4a:20:16',
  truth: {
    kind: 'nas',
    manufacturer: 'QNAP',
    otherManufacturers: ['ICP Electronics'],
    tcp: [80, 443],
    findings: [
      { check: 'outdated-tls', result: 'fail', port: 443 },
      { check: 'invalid-certificate', result: 'fail', port: 443 },
      { check: 'baked-in-certificate', result: 'weak', port: 443 },
      { check: 'verbose-status-page', result: 'weak', port: 80 },
      { check: 'permissive-cors', result: 'fail', port: 80 },
      { check: 'cleartext-login-form', result: 'fail', port: 80 },
    ],
  },
  files: () => ({
    '/srv/www/index.html':
      '<html><head><title>QNAP Turbo NAS</title></head><body><form method="post" action="/cgi-bin/authLogin.cgi"><input name="user"><input type="password" name="pwd"></form></body></html>\n',
    '/etc/lab-nginx.conf': `daemon off; user root; worker_processes 1; pid /run/nginx.pid; error_log stderr;
events { worker_connections 64; }
http {
  ${NGINX_NOTES}
  root /srv/www;
  server {
    listen 80;
    add_header Access-Control-Allow-Origin $http_origin; add_header Access-Control-Allow-Credentials true;
    location /nginx_status { stub_status; }
  }
  server {
    listen 443 ssl; ssl_protocols TLSv1 TLSv1.1; ssl_ciphers ALL:@SECLEVEL=0;
    ssl_certificate /etc/lab-certificate.pem; ssl_certificate_key /etc/lab-key.pem;
  }
}
`,
  }),
  start: `openssl req -x509 -newkey rsa:1024 -sha1 -nodes -days 7300 -subj /CN=localhost -keyout /etc/lab-key.pem -out /etc/lab-certificate.pem 2>/dev/null
nginx -c /etc/lab-nginx.conf &`,
  changes: {
    'use new TLS': `sed -i 's/ssl_protocols [^;]*; ssl_ciphers [^;]*;/ssl_protocols TLSv1.2 TLSv1.3;/' /etc/lab-nginx.conf
openssl req -x509 -newkey rsa:2048 -sha256 -nodes -days 365 -subj /CN=nas -addext "subjectAltName=IP:$ADDRESS" -keyout /etc/lab-key.pem -out /etc/lab-certificate.pem 2>/dev/null
nginx -c /etc/lab-nginx.conf -s reload`,
    'stop answering for others': `sed -i '/Access-Control-Allow-Origin/d' /etc/lab-nginx.conf
nginx -c /etc/lab-nginx.conf -s reload`,
  },
});
