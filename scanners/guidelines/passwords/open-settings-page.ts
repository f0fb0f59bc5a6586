import { defineCheck } from '../../core/define.ts';
import type { Observation } from '../../core/model.ts';
import type { Opened } from '../../probes/answer.ts';
import { httpFront } from '../../probes/http-front.ts';
import { shellyInfo } from '../../probes/shelly-info.ts';
import { tasmotaStatus } from '../../probes/tasmota-status.ts';
import { failed, passed, weak } from '../judgement.ts';
import { opened } from '../observed.ts';

type Front = Observation<Opened<typeof httpFront>>;

/** Names of fields that only a settings page has; a field for the session (PHPSESSID) is none of them. */
const settings = /(?<!se)ssid|psk|passphrase|dhcp|netmask|subnet|mqtt|ntp|ddns|forward/i;

/** Words of a page that tells how a device is doing. One alone may stand in a menu, such as “Firmware update”. */
const status = /\b(?:firmware|uptime|signal strength|mac address|serial number)\b/gi;

/** A page that draws itself by script may well ask for a login later, so only what is in the page itself counts. */
export default defineCheck({
  id: 'open-settings-page',
  guideline: 1,
  ways: ['asking'],
  severity: 'high',
  needs: [httpFront, shellyInfo, tasmotaStatus],
  text: {
    passed: { en: 'Its settings ask for a login', cy: 'Mae ei gosodiadau’n gofyn am fewngofnodi' },
    failed: { en: 'Its settings are open to anyone', cy: 'Mae ei gosodiadau ar agor i unrhyw un' },
    why: {
      en: 'Anyone on your network can change how this device works, without a password. That includes guests and any device that is infected.',
      cy: 'Gall unrhyw un ar eich rhwydwaith newid sut mae’r ddyfais hon yn gweithio, heb gyfrinair. Mae hynny’n cynnwys gwesteion ac unrhyw ddyfais heintiedig.',
    },
    todo: {
      en: 'Open its settings page and set a password for it. Choose one that you use nowhere else.',
      cy: 'Agorwch ei thudalen gosodiadau a gosodwch gyfrinair ar ei chyfer. Dewiswch un nad ydych yn ei ddefnyddio yn unman arall.',
    },
  },
  provisions: ['5.1-1', '5.5-5'],
  psti: 1,
  testGroup: '5.1-1-2',
  source: 'https://www.legislation.gov.uk/uksi/2023/1007',
  judge({ facts, identity }) {
    const shelly = opened(facts, shellyInfo);
    const tasmota = opened(facts, tasmotaStatus);
    const known = [
      ...shelly.map((seen) => ({ seen, open: !seen.value.login })),
      ...tasmota.map((seen) => ({ seen, open: seen.value.open })),
    ];
    const ports = new Set(known.map(({ seen }) => seen.service?.port));
    const pages = opened(facts, httpFront).filter(({ service }) => !ports.has(service?.port));
    return [
      ...known.map(({ seen, open }) => (open ? failed(seen, changeable) : passed(seen, asks))),
      ...pages.flatMap((front) => {
        if (asksForLogin(front)) return [passed(front, asks)];
        if (front.value.status !== 200) return [];
        if (hasSettings(front)) return [failed(front, changeable)];
        // Printers show how much ink is left by design.
        const tells = identity.kind !== 'printer' && tellsStatus(front.value.text);
        return tells ? [weak(front, readable)] : [];
      }),
    ];
  },
});

function tellsStatus(text: string): boolean {
  return new Set(text.match(status)?.map((word) => word.toLowerCase())).size > 1;
}

function asksForLogin({ value }: Front): boolean {
  const fields = [...value.looseFields, ...value.forms.flatMap((form) => form.fields)];
  const passwords = fields.filter(({ type }) => type === 'password').length;
  const isLogin = passwords === 1 && !fields.some(({ name }) => settings.test(name));
  return isLogin || (value.status === 401 && value.challenges.length > 0);
}

function hasSettings({ value }: Front): boolean {
  return value.forms.some(
    ({ method, fields }) =>
      method === 'post' && fields.some(({ name, type }) => type !== 'hidden' && settings.test(name)),
  );
}

const changeable = {
  en: 'Its settings can be changed without a login.',
  cy: 'Gellir newid ei gosodiadau heb fewngofnodi.',
};
const readable = {
  en: 'It shows how it is set up to anyone, without a login.',
  cy: 'Mae’n dangos sut y mae wedi’i gosod i unrhyw un, heb fewngofnodi.',
};
const asks = {
  en: 'It asked us for a login before it showed any settings.',
  cy: 'Gofynnodd i ni fewngofnodi cyn dangos unrhyw osodiadau.',
};
