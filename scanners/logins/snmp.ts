import { randomInt } from 'node:crypto';
import { defineLogin, type LoginDoor } from '../core/define.ts';
import { snmpSystem } from '../probes/snmp-system.ts';
import { snmpSystem as objects, parseSnmpResponse, snmpGet } from '../protocols/snmp-message.ts';

/** What every agent calls itself, so that entries can be made for agents of any maker. */
const banner = 'SNMP';

/**
 * The community is the only password of SNMP 1 and 2c (RFC 1157 section 4.1): one reading of the description with it.
 * A wrong one is met with silence (section 4.1.1), so only an answer proves something. Nothing is ever set.
 */
export default defineLogin({
  id: 'snmp',
  protocol: 'snmp',
  needs: [snmpSystem],
  doors: (facts) =>
    facts
      .perService(snmpSystem)
      .flatMap(({ value, service }): readonly LoginDoor[] =>
        value.state === 'open' && service ? [{ service, banner, detail: { version: value.version } }] : [],
      ),
  look: async (door) => door,
  async attempt(door, { password }, { host }) {
    const requestId = randomInt(1, 2 ** 31);
    const version = door.detail?.['version'] === '1' ? '1' : '2c';
    const request = snmpGet({ version, community: password, requestId, objects: [objects.description] });
    const answered = await host.udp(161, request, { repeat: true });
    if (answered.state === 'silent') return { outcome: 'refused' };
    if (answered.state !== 'answered') return { outcome: 'unclear', why: answered.why ?? answered.state };
    const response = answered.replies.map(parseSnmpResponse).find((one) => one?.requestId === requestId);
    if (!response) return { outcome: 'unclear', why: 'it answered, but not as SNMP does' };
    return response.errorStatus === 0 && response.variables.some(({ value }) => value !== undefined)
      ? { outcome: 'accepted', marker: 'it gave its description to this community' }
      : { outcome: 'refused' };
  },
});
