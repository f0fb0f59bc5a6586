import { expect, test } from 'vitest';
import tftpAnswer from '../../../scanners/probes/tftp-answer.ts';
import { packet, uint16 } from '../../../scanners/protocols/bytes.ts';
import { answersTcp } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [answersTcp()];

test.each([
  [
    packet(uint16(5), uint16(1), 'File not found', 0),
    { state: 'open', reply: 'error', errorCode: 1, message: 'File not found' },
  ],
  [packet(uint16(3), uint16(1), 'secret'), { state: 'open', reply: 'data' }],
  [packet(9, 9), { state: 'unreadable' }],
])('%# reads the answer', async (reply, expected) => {
  const host = pretendHost({ 'udp/69': reply });
  expect((await look(tftpAnswer, host, { facts })).values).toMatchObject([expected]);
});

test('asks for a name that nobody has, and only to read', async () => {
  const host = pretendHost({});
  const { values } = await look(tftpAnswer, host, { facts });
  const [sent] = host.written.get('udp/69') ?? [];
  expect(values).toEqual([{ state: 'silent' }]);
  expect(Buffer.from(sent ?? []).toString('latin1')).toMatch(/^\0\x01homelatch-[0-9a-f]{12}\0octet\0$/);
});

test('a device that drops everything is not asked', async () => {
  const host = pretendHost({});
  await look(tftpAnswer, host);
  expect(host.asked).toEqual([]);
});
