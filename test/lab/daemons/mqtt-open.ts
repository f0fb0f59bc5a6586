import { defineDaemon, restart } from '../device.ts';

/** A Mosquitto broker that lets anyone in. */
export default defineDaemon({
  id: 'mqtt-open',
  mac: '88:a2:9e:4a:20:02',
  truth: {
    kind: 'computer',
    otherKinds: ['server', 'hub'],
    manufacturer: 'Raspberry Pi',
    tcp: [1883],
    findings: [{ check: 'anonymous-mqtt', result: 'fail', port: 1883 }],
  },
  files: () => ({ '/etc/lab-mosquitto.conf': 'user root\nlistener 1883\nallow_anonymous true\n' }),
  start: 'mosquitto -c /etc/lab-mosquitto.conf &',
  changes: {
    'ask for a password': `mosquitto_passwd -b -c /etc/lab-mosquitto.passwords home violet-Bridge-58-oak
printf 'user root\\nlistener 1883\\nallow_anonymous false\\npassword_file /etc/lab-mosquitto.passwords\\n' > /etc/lab-mosquitto.conf
${restart('mosquitto', 'mosquitto -c /etc/lab-mosquitto.conf')}`,
  },
});
