import { expect, test } from 'vitest';
import { hueConfig } from '../../../scanners/probes/hue-config.ts';
import philipsHue from '../../../scanners/recognisers/philips-hue.ts';
import { saw } from '../../support/observations.ts';
import { announced, mac, recognised, replied } from '../../support/recognition.ts';

const bridge = { manufacturer: 'Philips Hue', kind: 'hub', sure: true };

test.each([
  ['its announcement', announced('_hue._tcp', { modelid: 'BSB002' }), { ...bridge, model: 'BSB002' }],
  ['its HomeKit model', announced('_hap._tcp', { md: 'BSB002' }), { ...bridge, model: 'BSB002' }],
  [
    'its SSDP server',
    replied('upnp:rootdevice', 'Hue/1.0 UPnP/1.0 IpBridge/1.60.0'),
    { ...bridge, firmware: '1.60.0' },
  ],
  [
    'its configuration',
    saw(hueConfig, { state: 'open', model: 'BSB002', firmware: '1967054020' }),
    { ...bridge, model: 'BSB002', firmware: '1967054020' },
  ],
  ['its hardware address alone: no kind', mac('00:17:88:00:00:01'), { manufacturer: 'Philips Hue' }],
  ['another lamp', announced('_hap._tcp', { md: 'LIFX A19' }), {}],
])('%s', (_case, observation, expected) => {
  expect(recognised(philipsHue, [observation])).toEqual(expected);
});
