import { defineDaemon } from '../device.ts';

/** A Dahua video recorder whose Telnet, a real telnetd with login, takes root/vizxv. */
export default defineDaemon({
  id: 'telnet-recorder',
  mac: '08:ed:ed:4a:20:0a',
  truth: {
    kind: 'camera',
    manufacturer: 'Dahua',
    tcp: [23],
    findings: [
      { check: 'open-telnet', result: 'fail', port: 23 },
      { check: 'default-password', result: 'fail', port: 23 },
    ],
  },
  files: () => ({
    '/etc/issue.net': '\n',
    '/etc/lab-inetd.conf': 'telnet stream tcp nowait root /usr/sbin/telnetd telnetd -h\n',
  }),
  start: `echo 'root:vizxv' | chpasswd
rm -f /etc/securetty
inetutils-inetd --debug /etc/lab-inetd.conf &`,
  setPassword: 'echo "root:$NEW_PASSWORD" | chpasswd',
});
