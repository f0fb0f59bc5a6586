import { defineCheck } from '../../core/define.ts';
import type { Identity, Kind, Observation } from '../../core/model.ts';
import { findVendor } from '../../knowledge/vendors.ts';
import type { Opened } from '../../probes/answer.ts';
import { httpFront } from '../../probes/http-front.ts';
import { failed, passed, weak } from '../judgement.ts';
import { opened } from '../observed.ts';

type Front = Observation<Opened<typeof httpFront>>;

/** Where a stolen password opens the whole home, its pictures or its files. */
const grave: readonly Kind[] = ['router', 'nas', 'camera'];

/** Makers whose pages mix the password with a number used once before they send it. */
const hashing: readonly string[] = ['avm', 'hikvision'];

/** Looks at the front page only: a page that draws its login by script is not recognised, and so is not judged. */
export default defineCheck({
  id: 'cleartext-login-form',
  guideline: 5,
  ways: ['asking'],
  severity: 'medium',
  needs: [httpFront],
  text: {
    passed: { en: 'Its login page is encrypted', cy: 'Mae ei thudalen fewngofnodi wedi’i hamgryptio' },
    failed: { en: 'Its login page is not encrypted', cy: 'Nid yw ei thudalen fewngofnodi wedi’i hamgryptio' },
    why: {
      en: 'Anyone who listens in on your network can read or change what you type there. That takes one infected device, or one guest with bad intentions.',
      cy: 'Gall unrhyw un sy’n gwrando ar eich rhwydwaith ddarllen neu newid yr hyn a deipiwch yno. Mae un ddyfais heintiedig, neu un gwestai â bwriadau drwg, yn ddigon.',
    },
    todo: {
      en: 'Look in its settings for HTTPS and switch it on. If it has none, use a password for it that you use nowhere else.',
      cy: 'Chwiliwch am HTTPS yn ei gosodiadau a’i droi ymlaen. Os nad oes ganddi, defnyddiwch gyfrinair nad ydych yn ei ddefnyddio yn unman arall.',
    },
  },
  provisions: ['5.5-1', '5.5-6'],
  testGroup: '5.5-1-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ facts, identity }) {
    const fronts = opened(facts, httpFront);
    const clear = fronts.filter((front) => !front.value.tls && hasLogin(front));
    if (clear.length > 0) return clear.map((front) => inClear(front, identity));
    const guarded = fronts.filter((front) => front.value.tls && hasLogin(front));
    if (guarded.length > 0) return [passed(guarded, encrypted)];
    const moved = fronts.filter((front) => !front.value.tls && movesToTls(front));
    return moved.length > 0 ? [passed(moved, sentOn)] : [];
  },
});

function inClear(front: Front, { kind, manufacturer }: Identity) {
  if (!grave.includes(kind)) return weak(front, form);
  const maker = findVendor(manufacturer)?.id ?? '';
  return hashing.includes(maker) ? weak(front, mixed) : failed(front, form);
}

function hasLogin({ value }: Front): boolean {
  const fields = [...value.looseFields, ...value.forms.flatMap((form) => form.fields)];
  return value.status === 200 && fields.some(({ type }) => type === 'password');
}

function movesToTls({ value }: Front): boolean {
  return value.redirects.some((target) => /^https:/i.test(target));
}

const form = {
  en: 'It shows a form for a password on a page without encryption.',
  cy: 'Mae’n dangos ffurflen ar gyfer cyfrinair ar dudalen heb amgryptio.',
};
const mixed = {
  en: 'Its login page has no encryption, though this maker’s pages scramble the password before they send it.',
  cy: 'Nid oes amgryptio ar ei thudalen fewngofnodi, er bod tudalennau’r gwneuthurwr hwn yn cymysgu’r cyfrinair cyn ei anfon.',
};
const encrypted = {
  en: 'The form for the password is on an encrypted page.',
  cy: 'Mae’r ffurflen ar gyfer y cyfrinair ar dudalen wedi’i hamgryptio.',
};
const sentOn = {
  en: 'It sends you on to an encrypted page before it asks for anything.',
  cy: 'Mae’n eich anfon ymlaen i dudalen wedi’i hamgryptio cyn gofyn am ddim.',
};
