/** A shared student house: Virgin hub, an Xbox with an open port, a cheap camera, a Roku, Hue-like bulbs and a guest share. */
import { wizDevice } from '../../../scanners/discovery/wiz.ts';
import { cameraStill } from '../../../scanners/probes/camera-still.ts';
import { rokuInfo } from '../../../scanners/probes/roku-info.ts';
import { rtspDescribe } from '../../../scanners/probes/rtsp-describe.ts';
import { rtspOptions } from '../../../scanners/probes/rtsp-options.ts';
import { smbNegotiate } from '../../../scanners/probes/smb-negotiate.ts';
import { smbShares } from '../../../scanners/probes/smb-shares.ts';
import { telnetBanner } from '../../../scanners/probes/telnet-banner.ts';
import { upnpPortMappings } from '../../../scanners/probes/upnp-port-mappings.ts';
import { answersSsdp, describes, named, page, ports, savedHome, seen } from '../saved-home.ts';

export default savedHome({
  checked: '2026-10-18T21:10:00Z',
  gateway: '192.168.0.1',
  devices: [
    {
      at: '192.168.0.1',
      mac: '00:05:ca:30:00:01',
      role: 'gateway',
      saw: [
        ports([53, 80, 5000], [22, 23, 443, 7547]),
        page(80, { title: 'Virgin Media Hub 3', text: 'Virgin Media Hub 3 Sign in', login: true }),
        describes(5000, {
          friendlyName: 'Virgin Media VMDG505',
          modelName: 'Hub 3.0',
          manufacturer: 'Hitron',
        }),
        seen(
          upnpPortMappings,
          {
            state: 'open',
            serviceType: 'WANIPConnection:1',
            mappings: [
              {
                externalPort: 3074,
                internalPort: 3074,
                protocol: 'udp',
                internalClient: '192.168.0.12',
                enabled: true,
                leaseSeconds: 0,
                description: 'Xbox',
              },
              {
                externalPort: 8554,
                internalPort: 554,
                protocol: 'tcp',
                internalClient: '192.168.0.20',
                enabled: true,
                leaseSeconds: 0,
                description: 'ipcam',
              },
            ],
            complete: true,
          },
          5000,
        ),
      ],
    },
    {
      at: '192.168.0.12',
      mac: '30:59:b7:30:00:12',
      saw: [named('XboxOne'), answersSsdp('upnp:rootdevice', 'Xbox/2.0.4568.0 UPnP/1.0 Xbox/2.0.4568.0')],
    },
    {
      at: '192.168.0.20',
      mac: '24:0a:c4:30:00:20',
      saw: [
        ports([23, 80, 554], [22, 443]),
        page(80, { realm: 'IP Camera', server: 'Boa/0.94.14rc21' }),
        seen(telnetBanner, { state: 'open', text: '(none) login:', negotiates: true, prompt: 'login' }, 23),
        seen(
          rtspOptions,
          { state: 'open', status: 200, methods: ['OPTIONS', 'DESCRIBE', 'SETUP', 'PLAY'] },
          554,
        ),
        seen(
          rtspDescribe,
          {
            state: 'open',
            path: '/11',
            status: 200,
            described: true,
            media: ['video', 'audio'],
            challenges: [],
          },
          554,
        ),
        seen(cameraStill, { state: 'open', path: '/snapshot.jpg', status: 200, image: true }, 80),
      ],
    },
    {
      at: '192.168.0.21',
      mac: '00:0d:4b:30:00:21',
      saw: [
        answersSsdp('roku:ecp', 'Roku/12.5.0 UPnP/1.0 Roku/12.5.0'),
        ports([8060, 7000], [22, 23, 80]),
        seen(
          rokuInfo,
          {
            state: 'open',
            name: 'Lounge Roku',
            vendor: 'Roku',
            model: 'Roku Express',
            modelNumber: '3960X',
            firmware: '12.5.0',
            isTv: false,
            developerEnabled: false,
            controlMode: 'enabled',
          },
          8060,
        ),
      ],
    },
    {
      at: '192.168.0.22',
      mac: 'a8:bb:50:30:00:22',
      saw: [
        named('wiz_a1b2c3'),
        seen(
          wizDevice,
          { mac: 'a8bb50300022', module: 'ESP01_SHRGB1C_31', firmware: '1.31.0', homeId: 1234 },
          38899,
          'udp',
        ),
      ],
    },
    {
      at: '192.168.0.30',
      mac: '00:13:20:30:00:30',
      saw: [
        named('DESKTOP-A1B2C3D'),
        ports([135, 139, 445], [22, 23, 80]),
        seen(smbNegotiate, { state: 'open', smb1: false, dialect: '3.1.1', signing: 'enabled' }, 445),
        seen(
          smbShares,
          {
            state: 'open',
            guest: true,
            shares: [
              { name: 'Photos 2025', kind: 'disk' },
              { name: 'IPC$', kind: 'ipc' },
            ],
          },
          445,
        ),
      ],
    },
    { at: '192.168.0.31', mac: '9a:12:34:56:00:31', saw: [named('Megans-iPhone')] },
    { at: '192.168.0.32', mac: '1e:12:34:56:00:32', saw: [named('android-4f3a2b1c')] },
  ],
});
