import { defineDaemon, restart } from '../device.ts';

/** A computer set up long ago: its screen is open to the home over X11, and its OpenSSH agrees to outdated ciphers. */
export default defineDaemon({
  id: 'old-workstation',
  mac: '00:24:e8:4a:20:15',
  truth: {
    kind: 'computer',
    otherKinds: ['server'],
    manufacturer: 'Dell',
    tcp: [22, 6000],
    findings: [
      { check: 'unauthenticated-remote-desktop', result: 'fail', port: 6000 },
      { check: 'weak-ssh-algorithms', result: 'weak', port: 22 },
    ],
  },
  files: () => ({
    '/etc/ssh/lab_config': `Port 22
HostKey /etc/ssh/lab_key
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin no
KexAlgorithms +diffie-hellman-group1-sha1
Ciphers aes128-cbc,3des-cbc
`,
  }),
  start: `ssh-keygen -q -t ed25519 -N '' -f /etc/ssh/lab_key
mkdir -p /run/sshd
/usr/sbin/sshd -D -e -f /etc/ssh/lab_config &
Xvfb :0 -screen 0 320x200x8 -listen tcp -ac &`,
  changes: {
    'use new ciphers': `sed -i 's/^KexAlgorithms.*//; s/^Ciphers.*/Ciphers aes256-gcm@openssh.com/' /etc/ssh/lab_config
${restart('sshd', '/usr/sbin/sshd -D -e -f /etc/ssh/lab_config')}`,
  },
});
