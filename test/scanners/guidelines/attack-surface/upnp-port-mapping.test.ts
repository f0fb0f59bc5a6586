import upnpPortMapping from '../../../../scanners/guidelines/attack-surface/upnp-port-mapping.ts';
import { natPmp } from '../../../../scanners/probes/nat-pmp.ts';
import { upnpDescription } from '../../../../scanners/probes/upnp-description.ts';
import { upnpPortMappings } from '../../../../scanners/probes/upnp-port-mappings.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const igd = { transport: 'tcp', port: 5000 } as const;
const router = { kind: 'router', kindConfidence: 0.9 } as const;
const mapping = (internalPort: number, enabled = true) => ({
  protocol: 'tcp' as const,
  externalPort: 4001,
  internalPort,
  internalClient: '192.168.1.9',
  description: 'x',
  enabled,
  leaseSeconds: 0,
});
const list = (...mappings: ReturnType<typeof mapping>[]) =>
  saw(upnpPortMappings, { state: 'open', serviceType: 'WANIPConnection:1', mappings, complete: true }, igd);
const described = (deviceTypes: string[]) =>
  saw(upnpDescription, { state: 'open', path: '/d.xml', deviceTypes, services: [] }, igd);

testCheck(upnpPortMapping, {
  fail: [
    { identity: router, seen: [list(mapping(80))] },
    { role: 'gateway', seen: [list(mapping(3074), mapping(22))] },
  ],
  weak: [
    { identity: router, seen: [list()] },
    { identity: router, seen: [list(mapping(3074))] },
    { identity: router, seen: [list(mapping(80, false))] },
    { identity: router, seen: [saw(natPmp, { state: 'open', version: 0, result: 0 })] },
  ],
  pass: [{ identity: router, seen: [described(['urn:schemas-upnp-org:device:MediaServer:1'])] }],
  unknown: [
    { role: 'gateway' },
    { identity: router, seen: [described(['urn:schemas-upnp-org:device:InternetGatewayDevice:1'])] },
    { identity: router, seen: [saw(upnpPortMappings, { state: 'silent' }, igd)] },
  ],
  'not-applicable': [{ identity: { kind: 'camera' } }],
});
