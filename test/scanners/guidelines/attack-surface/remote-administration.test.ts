import remoteAdministration from '../../../../scanners/guidelines/attack-surface/remote-administration.ts';
import { tcpPort } from '../../../../scanners/probes/open-ports.ts';
import { portSpoof } from '../../../../scanners/probes/port-spoof.ts';
import { upnpDescription } from '../../../../scanners/probes/upnp-description.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const door = { transport: 'tcp', port: 7547 } as const;
const everywhere = saw(portSpoof, { state: 'open', looked: 3, accepted: 3 });
const described = (serviceType: string) =>
  saw(upnpDescription, {
    state: 'open',
    path: '/tr64desc.xml',
    deviceTypes: [],
    services: [{ serviceType }],
  });

testCheck(remoteAdministration, {
  fail: 'never',
  weak: [
    { role: 'gateway', seen: [saw(tcpPort, { state: 'open' }, door)] },
    { role: 'gateway', seen: [described('urn:dslforum-org:service:DeviceConfig:1')] },
  ],
  pass: 'never',
  unknown: [
    { role: 'gateway' },
    { role: 'gateway', seen: [everywhere, saw(tcpPort, { state: 'open' }, door)] },
    { role: 'gateway', seen: [saw(tcpPort, { state: 'closed' }, door)] },
  ],
  'not-applicable': [{ identity: { kind: 'tv' } }],
});
