import check from '../../../../scanners/guidelines/communication/weak-ssh-algorithms.ts';
import { sshIdent } from '../../../../scanners/probes/ssh-ident.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const modern = {
  keyExchange: ['curve25519-sha256'],
  hostKey: ['ssh-ed25519'],
  ciphers: ['aes256-ctr', 'aes128-cbc'],
  macs: ['hmac-sha2-256'],
  compression: ['none'],
};
const ssh = (algorithms?: Partial<typeof modern>, protocol = '2.0') => ({
  seen: [
    saw(
      sshIdent,
      {
        state: 'open',
        line: `SSH-${protocol}-dropbear`,
        protocol,
        software: 'dropbear',
        ...(algorithms && { algorithms: { ...modern, ...algorithms } }),
      },
      port(22),
    ),
  ],
});

testCheck(check, {
  fail: [ssh({}, '1.5'), ssh({}, '1.99')],
  weak: [
    ssh({ hostKey: ['ssh-rsa', 'ssh-dss'] }),
    ssh({ keyExchange: ['curve25519-sha256', 'diffie-hellman-group1-sha1'] }),
    ssh({ ciphers: ['aes128-cbc', 'arcfour'] }),
  ],
  pass: [ssh({})],
  unknown: [{}, ssh(), { seen: [saw(sshIdent, { state: 'silent' }, port(22))] }],
});
