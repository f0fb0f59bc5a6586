import { mdnsService } from '../../../../scanners/discovery/mdns.ts';
import { tapoDevice } from '../../../../scanners/discovery/tapo.ts';
import unfinishedSetup from '../../../../scanners/guidelines/installation/unfinished-setup.ts';
import { castInfo } from '../../../../scanners/probes/cast-info.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const service = (type: string, txt: Record<string, string> = {}) =>
  saw(mdnsService, { type, instance: 'x', txt });
const cast = (setupState: number) =>
  saw(castInfo, {
    state: 'open',
    tls: false,
    status: 200,
    setupState,
    tells: { networkName: false, accessPoint: false, location: false, publicKey: false },
  });

testCheck(unfinishedSetup, {
  fail: 'never',
  weak: [
    { seen: [service('_matterc._udp', { cm: '1' })] },
    // Eve lives in HomeKit alone.
    { identity: { manufacturer: 'Eve' }, seen: [service('_hap._tcp', { sf: '1' })] },
    // It was paired when we last looked.
    { earlier: [service('_hap._tcp', { sf: '0' })], seen: [service('_hap._tcp', { sf: '1' })] },
    { seen: [cast(0)] },
    { seen: [saw(tapoDevice, { factoryDefault: true })] },
  ],
  pass: [
    { seen: [service('_hap._tcp', { sf: '0' })] },
    { seen: [service('_matter._tcp')] },
    { seen: [cast(60)] },
    { seen: [service('_matter._tcp'), service('_matterc._udp', { cm: '0' })] },
    // Its owner adds it to a further system.
    { seen: [service('_matter._tcp'), service('_matterc._udp', { cm: '1' })] },
  ],
  unknown: [
    {},
    { seen: [service('_matterc._udp', { cm: '0' })] },
    { seen: [service('_hap._tcp', { sf: '1' }), service('_hue._tcp')] },
    // Set up in its maker's own app, and HomeKit left alone.
    { seen: [service('_hap._tcp', { sf: '1' })] },
    { seen: [service('_matterc._udp', { cm: '2' })] },
  ],
});
