import { expect, test } from 'vitest';
import { httpMethods } from '../../../scanners/probes/http-methods.ts';
import liveness from '../../../scanners/probes/liveness.ts';
import { frontPage, openPort, tcp } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { saw } from '../../support/observations.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const looked = [openPort(80), openPort(22), openPort(443), frontPage(80)];

test.each([
  ['still answers', { 'tcp/80': '' }, true],
  ['has gone', { 'tcp/80': { state: 'silent' }, 'tcp/22': { state: 'silent' } }, false],
] as const)('a device that %s', async (_what, device, alive) => {
  const { values } = await look(liveness, pretendHost(device), { facts: looked });
  expect(values).toEqual([{ state: 'open', alive, ports: [80, 22] }]);
});

test('knocks again after careful requests', async () => {
  const facts = [...looked, saw(httpMethods, { state: 'silent' }, tcp(80))];
  expect((await look(liveness, pretendHost({ 'tcp/80': '' }), { facts })).values.length).toBe(2);
});

test('a device that is left alone says nothing about its life', async () => {
  const refused = { state: 'refused', why: 'left alone' } as const;
  const host = pretendHost({ 'tcp/80': refused, 'tcp/22': refused });
  expect((await look(liveness, host, { facts: looked })).values).toMatchObject([{ state: 'refused' }]);
});
