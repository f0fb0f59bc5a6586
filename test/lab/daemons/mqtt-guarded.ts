import { defineDaemon } from '../device.ts';

/** A Mosquitto broker with an account, as it should be. */
export default defineDaemon({
  id: 'mqtt-guarded',
  mac: '28:cd:c1:4a:20:03',
  truth: {
    kind: 'computer',
    otherKinds: ['server', 'hub'],
    manufacturer: 'Raspberry Pi',
    tcp: [1883],
    findings: [],
  },
  files: () => ({
    '/etc/lab-mosquitto.conf':
      'user root\nlistener 1883\nallow_anonymous false\npassword_file /etc/lab-mosquitto.passwords\n',
  }),
  start: `mosquitto_passwd -b -c /etc/lab-mosquitto.passwords home violet-Bridge-58-oak
mosquitto -c /etc/lab-mosquitto.conf &`,
});
