import { defineDaemon } from '../device.ts';

/** A media server played by MiniDLNA. */
export default defineDaemon({
  id: 'media-server',
  mac: '24:5e:be:4a:20:06',
  truth: {
    kind: 'nas',
    otherKinds: ['media-player', 'server', 'computer'],
    manufacturer: 'QNAP',
    name: 'Family films',
    tcp: [8200],
    findings: [],
  },
  udp: [1900],
  files: () => ({
    '/etc/lab-minidlna.conf':
      'network_interface=eth0\nport=8200\nfriendly_name=Family films\nmedia_dir=V,/srv/films\ndb_dir=/tmp/minidlna\nlog_dir=/tmp/minidlna\ninotify=no\nmodel_name=TS-251\nroot_container=B\n',
    '/srv/films/readme.txt': 'A file.\n',
  }),
  start: 'mkdir -p /tmp/minidlna; minidlnad -S -f /etc/lab-minidlna.conf -P /run/minidlna.pid &',
});
