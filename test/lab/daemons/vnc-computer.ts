import { defineDaemon, restart } from '../device.ts';

/** A computer whose screen anyone in the home can see and use: TigerVNC without a password. */
export default defineDaemon({
  id: 'vnc-computer',
  mac: '40:61:86:4a:20:12',
  truth: {
    kind: 'computer',
    manufacturer: 'Micro-Star',
    tcp: [5900],
    findings: [{ check: 'unauthenticated-remote-desktop', result: 'fail', port: 5900 }],
  },
  start: 'Xtigervnc :7 -rfbport 5900 -SecurityTypes None -localhost=0 -geometry 640x480 -nolisten tcp &',
  changes: {
    'ask for a password': `printf 'k8Hd2Lq9' > /etc/lab-vnc-password
${restart('Xtigervnc', 'Xtigervnc :7 -rfbport 5900 -SecurityTypes VncAuth -PasswordFile /etc/lab-vnc-password -localhost=0 -geometry 640x480 -nolisten tcp')}`,
  },
});
