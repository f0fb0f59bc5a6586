import { expect, test } from 'vitest';
import synologyInfo from '../../../scanners/probes/synology-info.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const path = 'webapi/query.cgi?api=SYNO.API.Info&version=1&method=query&query=SYNO.API.Auth';
const facts = [frontPage(5000, { title: 'NAS - Synology DiskStation' })];

test.each([
  [
    '{"data":{"SYNO.API.Auth":{"maxVersion":7,"minVersion":1,"path":"entry.cgi"}},"success":true}',
    { state: 'open', loginVersion: 7 },
  ],
  ['{"error":{"code":102},"success":false}', { state: 'unreadable' }],
  ['<html>', { state: 'unreadable' }],
])('%# %s', async (body, expected) => {
  const host = pretendHost({ [`http/5000/${path}`]: { body } });
  expect((await look(synologyInfo, host, { facts })).values).toMatchObject([expected]);
});
