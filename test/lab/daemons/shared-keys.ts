import { generateKeyPairSync } from 'node:crypto';
import type { ExpectedFinding } from '../../../scanners/demo/emulator.ts';
import { selfSigned } from '../../../scanners/demo/serve/certificate.ts';
import { type DaemonDevice, defineDaemon } from '../device.ts';
import { NGINX_NOTES } from '../encrypted.ts';

const shared = { hostKey: '', certificate: '', key: '' };

/** An antenna and a camera built from one kit were shipped with one SSH key and one TLS key. */
function sharedKeys(): typeof shared {
  if (shared.hostKey === '') {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    shared.hostKey = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    Object.assign(shared, selfSigned({ commonName: 'router' }));
  }
  return shared;
}

/** A device with Dropbear, and nginx on TLS. */
function sister(
  device: Pick<DaemonDevice, 'id' | 'mac' | 'truth'>,
  title: string,
  login: string,
): DaemonDevice {
  const [user = ''] = login.split(':');
  return defineDaemon({
    ...device,
    files: () => ({
      '/etc/lab-hostkey.pem': sharedKeys().hostKey,
      '/etc/lab-certificate.pem': sharedKeys().certificate,
      '/etc/lab-key.pem': sharedKeys().key,
      '/srv/www/index.html': `<html><head><title>${title}</title></head><body>${title}</body></html>\n`,
      '/etc/lab-nginx.conf': `daemon off; user root; worker_processes 1; pid /run/nginx.pid; error_log stderr;
events { worker_connections 64; }
http {
  ${NGINX_NOTES}
  root /srv/www;
  server { listen 443 ssl; ssl_certificate /etc/lab-certificate.pem; ssl_certificate_key /etc/lab-key.pem; }
}
`,
    }),
    start: `useradd --create-home --shell /bin/sh ${user}
echo '${login}' | chpasswd
dropbearconvert openssh dropbear /etc/lab-hostkey.pem /etc/lab-hostkey
nginx -c /etc/lab-nginx.conf &
dropbear -F -E -r /etc/lab-hostkey -p 22 &`,
    setPassword: `echo "${user}:$NEW_PASSWORD" | chpasswd`,
  });
}

const SHARED: readonly ExpectedFinding[] = [
  { check: 'shared-ssh-host-key', result: 'fail', port: 22 },
  { check: 'shared-tls-key', result: 'fail', port: 443 },
];

export const antenna = sister(
  {
    id: 'antenna',
    mac: '24:a4:3c:4a:20:19',
    truth: {
      kind: 'access-point',
      otherKinds: ['router'],
      manufacturer: 'Ubiquiti',
      tcp: [22, 443],
      findings: [...SHARED, { check: 'default-password', result: 'fail', port: 22 }],
    },
  },
  'airOS',
  'ubnt:ubnt',
);

export const sisterCamera = sister(
  {
    id: 'sister-camera',
    mac: '00:02:d1:4a:20:1a',
    truth: { kind: 'camera', manufacturer: 'Vivotek', tcp: [22, 443], findings: SHARED },
  },
  'Network Camera',
  'admin:copper-Tower-35-mist',
);
