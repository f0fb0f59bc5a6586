import upnpDescription from '../../../scanners/recognisers/upnp-description.ts';
import { described, recognises } from '../../support/recognition.ts';

recognises(upnpDescription, {
  'a router of a brand never heard of': [
    [
      described({
        manufacturer: 'Quux Networks',
        modelName: 'Q1',
        modelNumber: '7',
        firmware: '1.2',
        deviceType: 'urn:schemas-upnp-org:device:InternetGatewayDevice:1',
      }),
    ],
    { manufacturer: 'Quux Networks', model: 'Q1', firmware: '1.2', kind: 'router', sure: true },
  ],
  'a brand by its common name': [
    [described({ manufacturer: 'TP-LINK Technologies Co., Ltd.' })],
    { manufacturer: 'TP-Link' },
  ],
  'a renderer inside another device is only a hint': [
    [described({ deviceTypes: ['urn:schemas-upnp-org:device:MediaRenderer:1'] })],
    { kind: 'media-player' },
  ],
  'who wrote the program is not who made the device': [
    [
      described({
        manufacturer: 'Justin Maggard',
        modelName: 'Windows Media Connect compatible (MiniDLNA)',
        firmware: '1.3.3',
        deviceType: 'urn:schemas-upnp-org:device:MediaServer:1',
      }),
    ],
    { kind: 'nas' },
  ],
  'what the owner of such a program filled in counts': [
    [described({ manufacturer: 'Justin Maggard', modelName: 'TS-251' })],
    { model: 'TS-251' },
  ],
  'a maker of chips is not the maker': [[described({ manufacturer: 'Realtek Semiconductor Corp.' })], {}],
  'words left blank': [[described({ manufacturer: 'Unknown', modelName: 'generic' })], {}],
  'a maker whose name begins like a program': [
    [described({ manufacturer: 'Plexgear AB' })],
    { manufacturer: 'Plexgear AB' },
  ],
});
