import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { judgeAnswer } from '../answer-meanings.ts';
import { passed, unknown, weak } from '../judgement.ts';

/** Judged on the gateway, for the whole home. A public server that nobody knows is most often the provider’s, so it is not
 * held against anyone. The owner’s answer `mine` to `unexpected-dns-server` explains another one at home. */
export default defineCheck({
  id: 'unexpected-dns-server',
  guideline: 10,
  ways: ['listening', 'owner'],
  severity: 'medium',
  never: ['fail'],
  needs: [],
  text: {
    passed: {
      en: 'Your names are looked up by a server we know',
      cy: 'Mae’ch enwau’n cael eu chwilio gan weinydd y gwyddom amdano',
    },
    failed: {
      en: 'Your names are looked up by a server that is not your router',
      cy: 'Mae’ch enwau’n cael eu chwilio gan weinydd nad eich llwybrydd yw ef',
    },
    why: {
      en: 'The name server sees every site that you visit and says where it is. Make sure that it is one that you chose.',
      cy: 'Mae’r gweinydd enwau’n gweld pob gwefan yr ydych yn ymweld â hi ac yn dweud ble mae hi. Gwnewch yn siŵr mai chi a’i dewisodd.',
    },
    todo: {
      en: 'If you did not set up an ad blocker or a VPN, set DNS back to automatic in your router.',
      cy: 'Os nad ydych wedi gosod rhwystrwr hysbysebion neu VPN, gosodwch DNS yn ôl i awtomatig yn eich llwybrydd.',
    },
  },
  provisions: ['5.10-1'],
  testGroup: '5.10-1',
  source: 'https://www.rfc-editor.org/rfc/rfc1918',
  applies: ({ role }) => role === 'gateway',
  judge(subject) {
    const { home, addresses } = subject;
    const servers = home.dnsServers.filter((server) => !isLoopback(server));
    const own = new Set([...addresses, ...(home.gateway === undefined ? [] : [home.gateway])]);
    const others = servers.filter((server) => !own.has(server) && !wellKnown.has(server));
    const atHome = others.find(isPrivate);
    if (atHome !== undefined) {
      const told = judgeAnswer(subject, 'unexpected-dns-server', { mine: ['pass', chosen] });
      return told.length > 0 ? told : [weak([], fill(other, { server: atHome }))];
    }
    if (others.length > 0) return [unknown([], fill(provider, { server: others[0] ?? '' }))];
    return servers.length > 0 ? [passed([], familiar)] : [];
  },
});
const other: Text = {
  en: 'Names are looked up by {server} in your home, which is not your router: did you set this?',
  cy: 'Mae enwau’n cael eu chwilio gan {server} yn eich cartref, nad eich llwybrydd yw ef: ai chi a osododd hyn?',
};
const chosen: Text = {
  en: 'You told us that you run this name server yourself.',
  cy: 'Dywedoch wrthym eich bod yn rhedeg y gweinydd enwau hwn eich hun.',
};
const provider: Text = {
  en: 'Names are looked up by {server}, which is probably your provider’s.',
  cy: 'Mae enwau’n cael eu chwilio gan {server}, sydd fwy na thebyg yn perthyn i’ch darparwr.',
};
const familiar: Text = {
  en: 'Names are looked up by your router or by a well-known service.',
  cy: 'Mae enwau’n cael eu chwilio gan eich llwybrydd neu gan wasanaeth adnabyddus.',
};

/** Cloudflare, Google, Quad9 and OpenDNS, by their published addresses. */
const wellKnown = new Set([
  '1.1.1.1',
  '1.0.0.1',
  '8.8.8.8',
  '8.8.4.4',
  '9.9.9.9',
  '149.112.112.112',
  '208.67.222.222',
  '208.67.220.220',
]);

const isLoopback = (address: string) => /^127\.0\.0\.|^::1$/.test(address);

const isPrivate = (address: string) => /^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(address);
