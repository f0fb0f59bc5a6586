import { hueConfig } from '../../../scanners/probes/hue-config.ts';
import philipsHue from '../../../scanners/recognisers/philips-hue.ts';
import { saw } from '../../support/observations.ts';
import { announced, recognises, replied } from '../../support/recognition.ts';

const bridge = { manufacturer: 'Philips Hue', kind: 'hub', sure: true };

recognises(philipsHue, {
  'its announcement': [[announced('_hue._tcp', { modelid: 'BSB002' })], { ...bridge, model: 'BSB002' }],
  'its HomeKit model': [[announced('_hap._tcp', { md: 'BSB002' })], { ...bridge, model: 'BSB002' }],
  'its SSDP server': [[replied('upnp:rootdevice', 'Hue/1.0 UPnP/1.0 IpBridge/1.60.0')], bridge],
  'its configuration': [
    [saw(hueConfig, { state: 'open', model: 'BSB002', firmware: '1967054020' })],
    { ...bridge, model: 'BSB002', firmware: '1967054020' },
  ],
  'another maker': [[announced('_hap._tcp', { md: 'LIFX A19' })], {}],
});
