/** One notification for all that a check by itself brought, in words. Pure. */
import type { Change, ChangeType } from '../../scanners/core/model.ts';
import type { Language, Text } from '../../scanners/core/text.ts';

/** What is worth a notification, most important first. The rest is only in the history. */
const worthTelling: readonly ChangeType[] = [
  'gateway-changed',
  'dns-server-changed',
  'finding-new',
  'port-mapping-added',
  'host-key-changed',
  'certificate-changed',
  'device-new',
  'port-opened',
  'device-gone',
];

const words: Readonly<Partial<Record<ChangeType, Text>>> = {
  'gateway-changed': { en: 'Your router looks different', cy: 'Mae eich llwybrydd yn edrych yn wahanol' },
  'dns-server-changed': {
    en: 'Your network’s name server changed',
    cy: 'Newidiodd gweinydd enwau eich rhwydwaith',
  },
  'finding-new': { en: 'Something new to fix', cy: 'Rhywbeth newydd i’w drwsio' },
  'port-mapping-added': { en: 'A new way in from the internet', cy: 'Ffordd newydd i mewn o’r rhyngrwyd' },
  'host-key-changed': { en: 'A device shows a new key', cy: 'Mae dyfais yn dangos allwedd newydd' },
  'certificate-changed': {
    en: 'A device shows a new certificate',
    cy: 'Mae dyfais yn dangos tystysgrif newydd',
  },
  'device-new': { en: 'A new device', cy: 'Dyfais newydd' },
  'port-opened': { en: 'A device opened a new door', cy: 'Agorodd dyfais ddrws newydd' },
  'device-gone': { en: 'A device is gone', cy: 'Mae dyfais wedi mynd' },
};

const more = {
  one: { en: 'Open Homelatch to see it.', cy: 'Agorwch Homelatch i’w weld.' },
  many: {
    en: 'And {count} more. Open Homelatch to see them.',
    cy: 'A {count} arall. Agorwch Homelatch i’w gweld.',
  },
} as const;

export interface Notice {
  readonly title: string;
  readonly body: string;
  /** The one device that the title is about. */
  readonly device?: string;
}

/** Nothing when there is nothing worth telling. */
export function noticeOf(changes: readonly Change[], language: Language): Notice | undefined {
  const told = worthTelling.filter((type) => changes.some((change) => change.type === type));
  const [first] = told;
  const title = first && words[first];
  if (!title) return undefined;
  const others = changes.filter(({ type }) => told.includes(type)).length - 1;
  const body = others === 0 ? more.one : more.many;
  const about = new Set(changes.flatMap(({ type, device }) => (type === first && device ? [device] : [])));
  const [device] = about.size === 1 && first !== 'device-gone' ? about : [];
  return {
    title: title[language] ?? title.en,
    body: [...nameOf(changes, first), body[language].replace('{count}', String(others))].join(' '),
    ...(device === undefined ? {} : { device }),
  };
}

/** What the one new device calls itself. */
function nameOf(changes: readonly Change[], type: ChangeType | undefined): readonly string[] {
  const [change, ...others] = changes.filter((each) => each.type === type);
  return type === 'device-new' && change?.after !== undefined && others.length === 0
    ? [`“${change.after}”.`]
    : [];
}
