import { enterpriseOf } from '../knowledge/enterprise-numbers.ts';
import { snmpSystem } from '../probes/snmp-system.ts';
import { on, recogniseBy, sign } from './pattern.ts';
import { agent } from './signs.ts';

const enterprise = sign(snmpSystem, (system) =>
  system.state === 'open' && system.objectId ? enterpriseOf(system.objectId) : undefined,
);

/** Whatever an SNMP agent says of the device that it runs on (RFC 3418). */
export default recogniseBy(
  'snmp-agent',
  on(enterprise, { manufacturer: ({ maker }) => maker, confidence: 0.72 }),
  on(enterprise, { kind: ({ kind }) => kind, confidence: 0.68 }),
  on(agent(['*access point*', '*wireless ap*']), { kind: 'access-point', confidence: 0.66 }),
  on(agent(['Linux * x86_64*', 'Linux * i686*', 'Hardware: x86*', 'Hardware: AMD64*']), {
    kind: 'computer',
    confidence: 0.5,
  }),
  on(agent(['*firmware*', '*version*', '*Ver.*']), {
    firmware: (text) =>
      /\b(?:firmware|version|ver\.)(?: version)?[\s:]{0,3}v?(\d[\w.-]{1,24})/i.exec(text)?.[1],
    confidence: 0.5,
  }),
);
