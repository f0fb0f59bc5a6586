import { defineDaemon } from '../device.ts';

/** A managed switch played by Net-SNMP, with the community everybody knows. */
export default defineDaemon({
  id: 'snmp-switch',
  mac: '74:44:01:4a:20:0e',
  truth: {
    kind: 'switch',
    manufacturer: 'Netgear',
    model: 'GS108Tv2',
    tcp: [],
    findings: [
      { check: 'snmp-default-community', result: 'weak', port: 161 },
      { check: 'unencrypted-snmp', result: 'weak', port: 161 },
    ],
  },
  udp: [161],
  files: () => ({
    '/etc/lab-snmpd.conf':
      'agentAddress udp:161\nrocommunity public default .1\nsysDescr GS108Tv2 - ProSafe 8-port Gigabit Smart Switch, firmware 5.4.2.30\nsysName switch\nsysObjectID .1.3.6.1.4.1.4526.100.4.1\n',
  }),
  start: 'snmpd -f -Lo -C -c /etc/lab-snmpd.conf -p /run/snmpd.pid &',
});
