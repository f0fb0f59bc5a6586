import { avahiFiles, START_AVAHI } from '../avahi.ts';
import { defineDaemon } from '../device.ts';

/** An AirPlay speaker played by Shairport Sync, announced by Avahi. */
export default defineDaemon({
  id: 'airplay-speaker',
  mac: '00:09:b0:4a:20:0f',
  truth: {
    kind: 'speaker',
    otherKinds: ['media-player'],
    manufacturer: 'Onkyo',
    name: 'Dining room',
    tcp: [5000],
    findings: [],
  },
  udp: [5353],
  files: () => ({
    ...avahiFiles('dining-room', []),
    '/etc/lab-shairport.conf':
      'general = { name = "Dining room"; output_backend = "dummy"; mdns_backend = "avahi"; port = 5000; };\n',
  }),
  start: `${START_AVAHI}
shairport-sync -c /etc/lab-shairport.conf &`,
});
