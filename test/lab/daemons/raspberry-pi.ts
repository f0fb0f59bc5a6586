import { avahiFiles, START_AVAHI } from '../avahi.ts';
import { defineDaemon } from '../device.ts';

/** A Raspberry Pi from an image of before 2022: OpenSSH with pi/raspberry. */
export default defineDaemon({
  id: 'raspberry-pi',
  mac: '28:cd:c1:4a:20:09',
  truth: {
    kind: 'computer',
    otherKinds: ['server'],
    manufacturer: 'Raspberry Pi',
    name: 'raspberrypi',
    tcp: [22],
    findings: [{ check: 'default-password', result: 'fail', port: 22 }],
  },
  udp: [5353],
  files: () => ({
    ...avahiFiles('raspberrypi', [
      { name: 'raspberrypi', type: '_ssh._tcp', port: 22 },
      { name: 'raspberrypi [28:cd:c1:4a:20:09]', type: '_workstation._tcp', port: 9 },
    ]),
    '/etc/ssh/lab_config':
      'Port 22\nHostKey /etc/ssh/lab_key\nPasswordAuthentication yes\nKbdInteractiveAuthentication yes\nUsePAM yes\nPermitRootLogin no\nDebianBanner yes\n',
  }),
  start: `useradd --create-home --shell /bin/bash pi
echo 'pi:raspberry' | chpasswd
ssh-keygen -q -t ed25519 -N '' -f /etc/ssh/lab_key
mkdir -p /run/sshd
/usr/sbin/sshd -D -e -f /etc/ssh/lab_config &
${START_AVAHI}`,
  setPassword: 'echo "pi:$NEW_PASSWORD" | chpasswd',
});
