import { defineDaemon } from '../device.ts';

/** A small computer of nobody’s make whose screen, served by TigerVNC, opens with the word “password”. */
export default defineDaemon({
  id: 'vnc-guarded',
  mac: '00:e0:4c:4a:20:1f',
  truth: {
    kind: 'computer',
    tcp: [5900],
    findings: [{ check: 'default-password', result: 'fail', port: 5900 }],
  },
  start: `# As vncpasswd(1) writes the word “password”: DES under the key that every VNC server knows.
printf '\\333\\330\\074\\375\\162\\172\\024\\130' > /etc/lab-vnc-password
Xtigervnc :7 -rfbport 5900 -SecurityTypes VncAuth -PasswordFile /etc/lab-vnc-password -localhost=0 -geometry 640x480 -nolisten tcp &`,
});
