import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { mqttConnect as connectPacket, mqttDisconnect, parseMqttConnack } from '../protocols/mqtt-message.ts';
import { answer, notAnswered } from './answer.ts';
import { tcpPort } from './open-ports.ts';
import { openPortsOf } from './ports.ts';
import { randomHex } from './random.ts';

/** How an MQTT broker answers a CONNECT without user name (MQTT 3.1.1 section 3.2). Closed at once: no subscription. */
export const mqttConnect = fact(
  'mqtt.connect',
  answer({
    tls: z.boolean(),
    result: z.enum([
      'accepted',
      'unacceptable-version',
      'identifier-rejected',
      'unavailable',
      'bad-credentials',
      'not-authorised',
    ]),
    accepted: z.boolean(),
  }),
  (value) => (value.state === 'open' ? { protocol: 'mqtt', tls: value.tls } : undefined),
);

/** Asks a broker to let us in without a name, and leaves at once. */
export default defineProbe({
  id: 'mqtt-connect',
  touch: 'careful',
  needs: [tcpPort],
  gives: [mqttConnect],
  targets: (facts) => openPortsOf(facts, 'mqtt', 'mqtts').map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const tls = service.port !== 1883;
    const connected = await host.connect(service.port, { tls });
    if (connected.state !== 'open') {
      observe(mqttConnect, notAnswered(connected), service);
      return;
    }
    const { connection } = connected;
    try {
      await connection.write(connectPacket({ clientId: `homelatch-${randomHex(4)}` }));
      const { bytes } = await connection.read({
        quietMs: 4_000,
        until: (sofar) => parseMqttConnack(sofar) !== undefined,
      });
      const result = parseMqttConnack(bytes)?.result;
      if (result === 'accepted') await connection.write(mqttDisconnect);
      observe(
        mqttConnect,
        result
          ? { state: 'open', tls, result, accepted: result === 'accepted' }
          : { state: bytes.length > 0 ? 'unreadable' : 'silent', why: 'no answer of a broker' },
        service,
      );
    } finally {
      connection.close();
    }
  },
});
