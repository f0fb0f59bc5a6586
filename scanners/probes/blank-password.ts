import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { cleanText, decodeText } from '../protocols/text.ts';
import { answer, notAnswered, words } from './answer.ts';
import { frontAt, fronts } from './fronts.ts';
import { frontsLike } from './hints.ts';
import { httpFront } from './http-front.ts';

/** A page on which the device says itself that no password was ever set. */
export const blankPassword = fact(
  'http.blank-password',
  answer({
    path: words,
    /** `set`: the page is one that we know, and a password is set. */
    password: z.enum(['never-set', 'set', 'unclear']),
    system: z.enum(['openwrt', 'axis', 'other']),
    text: words.optional(),
  }),
);

const luci = /luci|openwrt/i;

/** Axis firmware before 10 sends whoever comes first to this page, to choose a password. */
const axisSetup = /pwdroot/i;

const neverSet = /no password set|there is no password set on this router/i;

/** Looks whether a device says on its own page that nobody has chosen a password yet. */
export default defineProbe({
  id: 'blank-password',
  touch: 'asks',
  needs: [httpFront],
  gives: [blankPassword],
  targets: (facts, identity) => [
    ...frontsLike(facts, identity, luci).map(({ service }) => ({ service, key: 'openwrt' })),
    ...fronts(facts)
      .filter(({ page }) => axisSetup.test([page.path, page.text, ...page.redirects].join(' ')))
      .map(({ service }) => ({ service, key: 'axis' })),
  ],
  async run({ service, key }, { host, facts, observe }) {
    const front = frontAt(facts, service);
    if (!front || !service) return;
    if (key === 'axis') {
      const path = cleanText(front.page.path);
      observe(blankPassword, { state: 'open', path, password: 'never-set', system: 'axis' }, service);
      return;
    }
    const path = '/cgi-bin/luci/';
    const response = await host.http({ port: service.port, tls: front.page.tls, path });
    if (response.state !== 'answered') {
      observe(blankPassword, notAnswered(response), service);
      return;
    }
    const page = decodeText(response.body.subarray(0, 65_536));
    const warning = neverSet.exec(page)?.[0];
    // Without the warning a password is set, where the page is in the language in which we know the warning.
    const inEnglish = /luci_username/.test(page) && /<html[^>]{0,256}\blang="en/i.test(page);
    observe(
      blankPassword,
      {
        state: 'open',
        path,
        password: warning !== undefined ? 'never-set' : inEnglish ? 'set' : 'unclear',
        system: 'openwrt',
        text: warning,
      },
      service,
    );
  },
});
