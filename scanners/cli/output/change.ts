import type { Change, ChangeType, DeviceReport } from '../../core/model.ts';
import { fill, type Language, say, type Text } from '../../core/text.ts';
import { checks } from '../../generated/checks.ts';
import { deviceName } from './device-name.ts';
import { visible } from './visible.ts';

const phrases: Readonly<Record<ChangeType, Text>> = {
  'device-new': { en: '{device} is new.', cy: 'Mae {device} yn newydd.' },
  'device-gone': {
    en: '{device} was not seen in two checks.',
    cy: 'Ni welwyd {device} mewn dau wiriad.',
  },
  'device-back': { en: '{device} is back.', cy: 'Mae {device} yn ôl.' },
  'port-opened': {
    en: '{device} opened a new way in: {after}.',
    cy: 'Agorodd {device} ffordd newydd i mewn: {after}.',
  },
  'port-closed': {
    en: '{device} closed a way in: {before}.',
    cy: 'Caeodd {device} ffordd i mewn: {before}.',
  },
  'certificate-changed': {
    en: '{device} shows another certificate than before.',
    cy: 'Mae {device} yn dangos tystysgrif wahanol i’r un o’r blaen.',
  },
  'host-key-changed': {
    en: '{device} shows another key than before.',
    cy: 'Mae {device} yn dangos allwedd wahanol i’r un o’r blaen.',
  },
  'firmware-changed': {
    en: '{device} has other software: {after} now, {before} before.',
    cy: 'Mae gan {device} feddalwedd arall: {after} nawr, {before} cynt.',
  },
  'address-changed': {
    en: '{device} has another address: {after} now, {before} before.',
    cy: 'Mae gan {device} gyfeiriad arall: {after} nawr, {before} cynt.',
  },
  'name-changed': {
    en: '{device} calls itself “{after}” now. It was “{before}”.',
    cy: 'Mae {device} yn galw ei hun yn “{after}” nawr. “{before}” oedd e.',
  },
  'dns-server-changed': {
    en: 'Your network uses another name server: {after} now, {before} before.',
    cy: 'Mae eich rhwydwaith yn defnyddio gweinydd enwau arall: {after} nawr, {before} cynt.',
  },
  'gateway-changed': {
    en: 'Your router looks different: {after} now, {before} before.',
    cy: 'Mae eich llwybrydd yn edrych yn wahanol: {after} nawr, {before} cynt.',
  },
  'port-mapping-added': {
    en: 'There is a new way in from the internet: {after}.',
    cy: 'Mae ffordd newydd i mewn o’r rhyngrwyd: {after}.',
  },
  'finding-new': { en: '{device}: {problem}', cy: '{device}: {problem}' },
  'finding-fixed': { en: '{device}: fixed. {problem}', cy: '{device}: wedi’i drwsio. {problem}' },
};

/** One change in a sentence for a person. Whatever a device chose itself is made visible first. */
export function changeWords(
  change: Omit<Change, 'type'> & { readonly type: string },
  devices: readonly DeviceReport[],
  language: Language,
): string {
  const phrase = Object.entries(phrases).find(([type]) => type === change.type)?.[1];
  const device = devices.find(({ id }) => id === change.device);
  const { before = '', after = '' } = change;
  const called = device ? deviceName(device) : (change.device ?? '');
  if (!phrase) return visible([change.type, called, before, after].filter((part) => part !== '').join('  '));
  const check = checks.find(({ id }) => id === (after || before));
  const problem = check ? say(check.text[after ? 'failed' : 'passed'], language) : after || before;
  return say(
    fill(phrase, {
      device: visible(called),
      before: visible(before),
      after: visible(after),
      problem: visible(problem),
    }),
    language,
  );
}
