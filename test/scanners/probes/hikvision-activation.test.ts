import { expect, test } from 'vitest';
import hikvisionActivation from '../../../scanners/probes/hikvision-activation.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

const ask = async (page: Page) =>
  (
    await look(hikvisionActivation, pretendHost({ 'http/80/SDK/activateStatus': page }), {
      facts: [frontPage(80, { server: 'App-webs/' })],
    })
  ).values;

const status = (activated: string) => ({
  body: `<?xml version="1.0"?><ActivateStatus version="2.0"><Activated>${activated}</Activated></ActivateStatus>`,
});

test.each([
  [status('true'), { state: 'open', activated: true }],
  [status('false'), { state: 'open', activated: false }],
  [status('maybe'), { state: 'unreadable' }],
  [{ status: 404 }, { state: 'unreadable' }],
  [{ body: '<html><body>Login' }, { state: 'unreadable' }],
])('%# %j', async (page, expected) => {
  expect(await ask(page)).toMatchObject([expected]);
});
