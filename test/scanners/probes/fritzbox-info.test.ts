import { expect, test } from 'vitest';
import fritzboxInfo from '../../../scanners/probes/fritzbox-info.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { type Page, pretendHost } from '../../support/pretend-network.ts';

const facts = [frontPage(80, { title: 'FRITZ!Box' })];
const box: Page = {
  body: `<j:BoxInfo xmlns:j="http://jason.avm.de/updatecheck/"><j:Name>FRITZ!Box 7590</j:Name><j:HW>226</j:HW>
    <j:Version>154.07.57</j:Version><j:Serial>AABBCC001122</j:Serial><j:OEM>avm</j:OEM><j:Country>0490</j:Country>
    </j:BoxInfo>`,
};
const session = (block: string): Page => ({
  body: `<SessionInfo><SID>0000000000000000</SID><BlockTime>${block}</BlockTime></SessionInfo>`,
});

const ask = async (boxPage: Page, sessionPage: Page) =>
  (
    await look(
      fritzboxInfo,
      pretendHost({ 'http/80/juis_boxinfo.xml': boxPage, 'http/80/login_sid.lua': sessionPage }),
      {
        facts,
      },
    )
  ).values;

test.each([
  ['0', { blockSeconds: 0 }],
  ['64', { blockSeconds: 64 }],
])('reads the box, and %s seconds of waiting', async (block, expected) => {
  expect(await ask(box, session(block))).toMatchObject([
    { state: 'open', name: 'FRITZ!Box 7590', hardware: '226', firmware: '154.07.57', ...expected },
  ]);
});

test('without a session page the waiting time is not known', async () => {
  expect(await ask(box, { status: 404 })).toMatchObject([{ state: 'open', blockSeconds: undefined }]);
});

test('another page is none', async () => {
  expect(await ask({ body: '<html></html>' }, {})).toMatchObject([{ state: 'unreadable' }]);
});
