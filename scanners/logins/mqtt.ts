import { randomBytes } from 'node:crypto';
import { defineLogin, type LoginContext, type LoginDoor } from '../core/define.ts';
import { mqttConnect as anonymousConnect } from '../probes/mqtt-connect.ts';
import {
  type MqttConnack,
  mqttConnect,
  mqttDisconnect,
  parseMqttConnack,
} from '../protocols/mqtt-message.ts';

/** CONNECT with a name and a password (MQTT 3.1.1 section 3.1). Nothing is subscribed to and nothing is published. */
export default defineLogin({
  id: 'mqtt',
  protocol: 'mqtt',
  needs: [anonymousConnect],
  doors: (facts) =>
    facts.perService(anonymousConnect).flatMap(({ value, service }): readonly LoginDoor[] => {
      if (value.state !== 'open' || !service) return [];
      const guarded = value.result === 'not-authorised' || value.result === 'bad-credentials';
      return guarded ? [{ service, detail: { tls: String(value.tls) } }] : [];
    }),
  async look(door, context) {
    const { acknowledge } = await connect(door, context);
    return acknowledge && isRefusal(acknowledge) ? door : undefined;
  },
  async attempt(door, { account, password }, context) {
    const { acknowledge, dropped } = await connect(door, context, { user: account, password });
    if (!acknowledge)
      return dropped
        ? { outcome: 'refused', lockSign: 'it dropped the connection after the try' }
        : { outcome: 'unclear', why: 'it gave no answer of a broker' };
    if (acknowledge.result === 'accepted')
      return {
        outcome: 'accepted',
        marker: 'the broker let this account in, and turned a nameless one away',
      };
    return isRefusal(acknowledge)
      ? { outcome: 'refused' }
      : { outcome: 'unclear', why: `it answered ${acknowledge.result}` };
  },
});

function isRefusal({ result }: MqttConnack): boolean {
  return result === 'not-authorised' || result === 'bad-credentials';
}

async function connect(
  door: LoginDoor,
  { host }: LoginContext,
  account: { readonly user?: string; readonly password?: string } = {},
): Promise<{ readonly acknowledge?: MqttConnack; readonly dropped: boolean }> {
  const connected = await host.connect(door.service.port, { tls: door.detail?.['tls'] === 'true' });
  if (connected.state !== 'open') return { dropped: false };
  const { connection } = connected;
  try {
    const clientId = `homelatch-${randomBytes(4).toString('hex')}`;
    await connection.write(mqttConnect({ clientId, ...account }));
    const { bytes, end } = await connection.read({
      quietMs: 4000,
      until: (sofar) => parseMqttConnack(sofar) !== undefined,
    });
    const acknowledge = parseMqttConnack(bytes);
    if (acknowledge?.result === 'accepted') await connection.write(mqttDisconnect);
    return { dropped: bytes.length === 0 && end === 'closed', ...(acknowledge && { acknowledge }) };
  } finally {
    connection.close();
  }
}
