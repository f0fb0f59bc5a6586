/** A landlord's smart flat: old TP-Link router with its login window, tado heating, Yale lock, Netatmo camera, eufy hub, Wemo plug. */

import { loginAttempt } from '../../../scanners/core/login-facts.ts';
import { tapoDevice } from '../../../scanners/discovery/tapo.ts';
import { announces, describes, named, page, ports, savedHome, seen } from '../saved-home.ts';

export default savedHome({
  checked: '2026-09-30T14:00:00Z',
  gateway: '192.168.1.1',
  devices: [
    {
      at: '192.168.1.1',
      mac: '00:0a:eb:70:00:01',
      role: 'gateway',
      saw: [
        ports([53, 80, 1900], [22, 23, 443]),
        page(80, { realm: 'TP-LINK Wireless N Router WR841N', server: 'Router Webserver' }),
        seen(loginAttempt, { protocol: 'http-basic', account: 'admin', outcome: 'accepted' }, 80),
      ],
    },
    {
      at: '192.168.1.10',
      mac: 'ec:e5:12:70:00:10',
      saw: [
        announces('_hap._tcp', 'tado Internet Bridge', { md: 'IB01', sf: '0', ci: '2', id: 'BB:00:10' }, 80),
        ports([80], [22, 23]),
      ],
    },
    {
      at: '192.168.1.11',
      mac: '78:9c:85:70:00:11',
      saw: [
        announces('_hap._tcp', 'Front door', { md: 'Yale Linus', sf: '0', ci: '6', id: 'BB:00:11' }, 80),
        ports([], [22, 23, 80]),
      ],
    },
    {
      at: '192.168.1.12',
      mac: '70:ee:50:70:00:12',
      saw: [
        announces(
          '_hap._tcp',
          'Hall',
          { md: 'Smart Indoor Camera', sf: '0', ci: '17', id: 'BB:00:12' },
          5001,
        ),
        ports([5001], [22, 23, 80, 554]),
      ],
    },
    {
      at: '192.168.1.13',
      mac: '00:31:92:70:00:13',
      saw: [
        seen(
          tapoDevice,
          {
            model: 'P110(UK)',
            kind: 'SMART.TAPOPLUG',
            owned: true,
            factoryDefault: false,
            encryption: 'KLAP',
            httpPort: 80,
            firmware: '1.3.0',
          },
          20002,
          'udp',
        ),
        ports([80], [22, 23]),
      ],
    },
    {
      at: '192.168.1.14',
      mac: '08:86:3b:70:00:14',
      saw: [
        describes(49153, {
          manufacturer: 'Belkin International Inc.',
          modelName: 'Socket',
          friendlyName: 'Boiler',
          deviceType: 'urn:Belkin:device:controllee:1',
          firmware: 'WeMo_WW_2.00.11420.PVT-OWRT-SNSV2',
          serialNumber: '221517K0101769',
        }),
        ports([49153], [22, 23, 80]),
      ],
    },
    {
      at: '192.168.1.15',
      mac: '00:27:02:70:00:15',
      saw: [named('SolarEdge-Inverter'), ports([502], [22, 23, 80])],
    },
    { at: '192.168.1.16', mac: '00:24:e4:70:00:16', saw: [named('Withings-Scale'), ports([], [22, 80])] },
  ],
});
