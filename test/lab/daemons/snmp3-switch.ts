import { defineDaemon } from '../device.ts';

/** A managed switch played by Net-SNMP that speaks version 3 alone, to one account of the owner's. */
export default defineDaemon({
  id: 'snmp3-switch',
  mac: '74:44:01:4a:20:22',
  truth: {
    kind: 'switch',
    otherKinds: ['router', 'access-point'],
    manufacturer: 'Netgear',
    tcp: [],
    findings: [],
  },
  udp: [161],
  files: () => ({
    '/etc/lab-snmpd.conf':
      'agentAddress udp:161\ncreateUser keeper SHA violet-Anchor-27-fern AES violet-Anchor-27-fern\nrouser keeper priv\nsysDescr GS108Tv3\n',
  }),
  start: 'snmpd -f -Lo -C -c /etc/lab-snmpd.conf -p /run/snmpd.pid &',
});
