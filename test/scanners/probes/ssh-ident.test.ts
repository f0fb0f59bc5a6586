import { expect, test } from 'vitest';
import sshIdent from '../../../scanners/probes/ssh-ident.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [openPort(22)];

test('reads an identification that comes in pieces, after other lines', async () => {
  const host = pretendHost({ 'tcp/22': 'Welcome\r\nSSH-2.0-dropbear_2019.78 router\r\n' });
  expect((await look(sshIdent, host, { facts })).values).toEqual([
    {
      state: 'open',
      line: 'SSH-2.0-dropbear_2019.78 router',
      protocol: '2.0',
      software: 'dropbear_2019.78',
      comments: 'router',
    },
  ]);
});

test.each([
  ['', { state: 'silent', why: 'no SSH identification' }],
  ['HTTP/1.1 400 Bad Request\r\n\r\n', { state: 'unreadable', why: 'no SSH identification' }],
  ['A'.repeat(20_000), { state: 'unreadable', why: 'no SSH identification' }],
])('%# is no SSH server', async (banner, expected) => {
  expect((await look(sshIdent, pretendHost({ 'tcp/22': banner }), { facts })).values).toEqual([expected]);
});

test('says nothing but its own identification', async () => {
  const host = pretendHost({ 'tcp/22': 'SSH-2.0-x\r\n' });
  await look(sshIdent, host, { facts });
  expect(Buffer.concat(host.written.get('tcp/22') ?? []).toString()).toBe('SSH-2.0-Homelatch\r\n');
});
