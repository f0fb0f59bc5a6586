import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { parseTftpAnswer, tftpRead } from '../protocols/tftp-message.ts';
import { answer, notAnswered, words } from './answer.ts';
import { askUdp } from './exchange.ts';
import { tcpSweep } from './open-ports.ts';
import { answersTcp } from './ports.ts';
import { randomHex } from './random.ts';

/** Whether a TFTP server answers a request for a file that does not exist (RFC 1350). */
export const tftpAnswer = fact(
  'tftp.answer',
  answer({
    reply: z.enum(['error', 'data']),
    errorCode: z.number().int().optional(),
    message: words.optional(),
  }),
  (value) => (value.state === 'open' ? { protocol: 'tftp' } : undefined),
);

/** Asks for a file that cannot exist: a TFTP server says so, everybody else keeps silent. */
export default defineProbe({
  id: 'tftp-answer',
  touch: 'asks',
  needs: [tcpSweep],
  gives: [tftpAnswer],
  targets: (facts) => (answersTcp(facts) ? [{ service: { transport: 'udp', port: 69 } }] : []),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const request = tftpRead(`homelatch-${randomHex(6)}`);
    if (!request) return;
    const asked = await askUdp(host, service.port, request, parseTftpAnswer);
    observe(
      tftpAnswer,
      asked.state === 'read' ? { state: 'open', ...asked.value } : notAnswered(asked),
      service,
    );
  },
});
