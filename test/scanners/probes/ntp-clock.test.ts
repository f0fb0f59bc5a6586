import { expect, test } from 'vitest';
import ntpClock from '../../../scanners/probes/ntp-clock.ts';
import { packet, uint32 } from '../../../scanners/protocols/bytes.ts';
import { answersTcp } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [answersTcp()];
/** RFC 5905 section 7.3: the transmit timestamp counts seconds from 1900. */
const reply = (stratum: number, milliseconds: number, leap = 0) =>
  packet(
    (leap << 6) | 0x24,
    stratum,
    new Uint8Array(38),
    uint32(Math.floor(milliseconds / 1_000) + 2_208_988_800),
    uint32(0),
  );

test('tells how wrong a clock is', async () => {
  const host = pretendHost({ 'udp/123': () => reply(3, Date.now() - 600_000) });
  const { values } = await look(ntpClock, host, { facts });
  const [{ stratum, clockSkewMs }] = values as [{ stratum: number; clockSkewMs: number }];
  expect([stratum, Math.round(clockSkewMs / 10_000)]).toEqual([3, -60]);
});

test('a clock that is not set has no difference', async () => {
  const host = pretendHost({ 'udp/123': () => reply(16, Date.now(), 3) });
  expect((await look(ntpClock, host, { facts })).values).toEqual([{ state: 'open', stratum: 16 }]);
});

test('an echo is no answer', async () => {
  const host = pretendHost({ 'udp/123': (sent) => sent });
  expect((await look(ntpClock, host, { facts })).values).toMatchObject([{ state: 'unreadable' }]);
});
