/** A family house: Sky hub, Sky Q box, Ring doorbell, Hive heating, Nest speaker, PlayStation, Switch, Epson printer. */
import { castInfo } from '../../../scanners/probes/cast-info.ts';
import { ippAttributes } from '../../../scanners/probes/ipp-attributes.ts';
import { smbNegotiate } from '../../../scanners/probes/smb-negotiate.ts';
import { snmpSystem } from '../../../scanners/probes/snmp-system.ts';
import { announces, certificate, describes, named, page, ports, savedHome, seen } from '../saved-home.ts';

export default savedHome({
  checked: '2026-11-05T18:00:00Z',
  gateway: '192.168.0.1',
  devices: [
    {
      at: '192.168.0.1',
      mac: '00:a3:88:20:00:01',
      role: 'gateway',
      saw: [
        ports([53, 80], [22, 23, 443, 7547]),
        page(80, { title: 'Sky Hub', realm: 'SKY Router', server: 'micro_httpd' }),
        describes(49152, { manufacturer: 'Sky', modelName: 'SR203', friendlyName: 'Sky Hub' }),
      ],
    },
    {
      at: '192.168.0.10',
      mac: '04:81:9b:20:00:10',
      saw: [
        ports([49160, 9006], [22, 23, 80]),
        describes(49153, { manufacturer: 'Sky', modelName: '32B1xx', friendlyName: 'Sky Q Main Box' }),
      ],
    },
    {
      at: '192.168.0.20',
      mac: '18:7f:88:20:00:20',
      saw: [named('Ring-1a2b3c'), ports([], [22, 23, 80, 443, 554])],
    },
    {
      at: '192.168.0.21',
      mac: '00:1c:2b:20:00:21',
      saw: [
        announces('_hap._tcp', 'Hive Hub', { md: 'HHKBridge1,1', sf: '0', ci: '2', id: 'AA:00:01' }, 1200),
        ports([1200], [22, 23, 80]),
      ],
    },
    {
      at: '192.168.0.22',
      mac: '04:00:6e:20:00:22',
      saw: [
        announces(
          '_googlecast._tcp',
          'Kitchen',
          { md: 'Google Nest Mini', fn: 'Kitchen', ca: '199172' },
          8009,
        ),
        ports([8008, 8009, 8443, 9000], [22, 23]),
        seen(
          castInfo,
          {
            state: 'open',
            tls: true,
            status: 200,
            name: 'Kitchen',
            build: '1.56.467165',
            model: 'Google Nest Mini',
            setupState: 60,
            tells: { networkName: true, accessPoint: true, location: false, publicKey: false },
          },
          8443,
        ),
      ],
    },
    { at: '192.168.0.30', mac: '00:04:1f:20:00:30', saw: [named('PS5-1A2B3C'), ports([9295], [22, 23, 80])] },
    { at: '192.168.0.31', mac: '04:03:d6:20:00:31', saw: [named('Switch'), ports([], [22, 23, 80])] },
    {
      at: '192.168.0.40',
      mac: '00:26:ab:20:00:40',
      saw: [
        named('EPSON1A2B3C'),
        announces(
          '_ipp._tcp',
          'EPSON ET-2850 Series',
          { ty: 'EPSON ET-2850 Series', product: '(EPSON ET-2850 Series)' },
          631,
        ),
        ports([80, 443, 445, 515, 631], [21, 22, 23]),
        page(80, { title: 'ET-2850 Series', server: 'EPSON_Linux UPnP/1.0 Epson UPnP SDK/1.0' }),
        certificate(443, 'EPSON1A2B3C', { notAfter: '2036-01-01T00:00:00Z' }),
        seen(smbNegotiate, { state: 'open', smb1: true, signing: 'off' }, 445),
        seen(
          snmpSystem,
          {
            state: 'open',
            community: 'public',
            version: '1',
            description: 'EPSON Built-in 11b/g/n Print Server',
            name: 'EPSON1A2B3C',
          },
          161,
          'udp',
        ),
        seen(
          ippAttributes,
          {
            state: 'open',
            tls: false,
            path: '/ipp/print',
            status: 0,
            makeAndModel: 'EPSON ET-2850 Series',
            firmware: '05.40.GC10N1',
            authentication: ['none'],
            security: ['none'],
            uris: [],
          },
          631,
        ),
      ],
    },
    { at: '192.168.0.50', mac: 'f2:12:34:56:00:50', saw: [named('Toms-iPad'), ports([62078], [22])] },
  ],
});
