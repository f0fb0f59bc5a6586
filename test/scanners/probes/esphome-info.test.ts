import { expect, test } from 'vitest';
import esphomeInfo from '../../../scanners/probes/esphome-info.ts';
import { packet } from '../../../scanners/protocols/bytes.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const text = (field: number, value: string) => packet((field << 3) | 2, value.length, value);
const hello = packet(0x08, 1, 0x10, 9, text(3, 'fan (esphome v2023.12.5)'), text(4, 'fan'));

test.each([
  [
    packet(0, hello.length, 2, hello),
    { state: 'open', encrypted: false, server: 'fan (esphome v2023.12.5)', name: 'fan' },
  ],
  [packet(1, 0, 25, 0, 'Bad indicator byte'), { state: 'open', encrypted: true }],
  [packet(0, 0xff, 0xff, 0xff, 0xff, 2), { state: 'unreadable' }],
  [packet(0, 3, 9, 'abc'), { state: 'unreadable' }],
  ['', { state: 'silent' }],
])('%# reads the answer to a hello', async (reply, expected) => {
  const host = pretendHost({ 'tcp/6053': { reply: () => reply } });
  const { values } = await look(esphomeInfo, host, { facts: [openPort(6053)] });
  expect(values).toMatchObject([expected]);
});
