import { defineCheck } from '../../core/define.ts';
import type { Observation } from '../../core/model.ts';
import type { Text } from '../../core/text.ts';
import { mdnsService } from '../../discovery/mdns.ts';
import { tapoDevice } from '../../discovery/tapo.ts';
import { ubiquitiDevice } from '../../discovery/ubiquiti.ts';
import { castInfo } from '../../probes/cast-info.ts';
import { answered } from '../answered.ts';
import { passed, unknown, weak } from '../judgement.ts';

/**
 * A device that waits for its first owner says so. Two signs that look like it are none: a device that lives in its
 * maker's own app is rightly unpaired in HomeKit (bit 0 of sf), and one that is in a home already opens itself for a few
 * minutes when its owner adds it to a further system (CM 2, or CM 1 beside an operational instance). HomeKit counts where
 * it is the device's only way into a home, or where the device was paired in an earlier check and is so no more.
 */
export default defineCheck({
  id: 'unfinished-setup',
  guideline: 12,
  ways: ['asking'],
  severity: 'medium',
  never: ['fail'],
  needs: [mdnsService, castInfo, tapoDevice, ubiquitiDevice],
  text: {
    passed: { en: 'Its set-up is finished', cy: 'Mae ei gosodiad wedi’i orffen' },
    failed: { en: 'It still waits to be set up', cy: 'Mae’n dal i aros i gael ei gosod' },
    why: {
      en: 'A device that waits to be set up takes orders from whoever is first. Until then it may also keep a factory password.',
      cy: 'Mae dyfais sy’n aros i gael ei gosod yn cymryd gorchmynion gan bwy bynnag sydd gyntaf. Tan hynny gall hefyd gadw cyfrinair ffatri.',
    },
    todo: {
      en: 'Finish its set-up in the app, or unplug it if you do not use it.',
      cy: 'Gorffennwch ei gosod yn yr ap, neu datgysylltwch hi os nad ydych yn ei defnyddio.',
    },
  },
  provisions: ['5.12-1', '5.12-2'],
  testGroup: '5.12-2-1',
  source: 'https://developers.home.google.com/matter/primer/commissionable-and-operational-discovery',
  judge({ facts, earlier, identity }) {
    const services = facts.all(mdnsService);
    const operational = services.some(({ value }) => value.type === '_matter._tcp');
    const addable = services.filter(
      ({ value }) => value.type === '_matterc._udp' && (value.txt.cm === '1' || value.txt.cm === '2'),
    );
    const matterWaits = operational ? [] : addable.filter(({ value }) => value.txt.cm === '1');
    const unpaired = services.filter(({ value }) => isHomeKit(value.type) && isOdd(value.txt.sf));
    const wasPaired = earlier.all(mdnsService).some(isPaired);
    const homeKitWaits = wasPaired || homeKitAlone.test(identity.manufacturer ?? '') ? unpaired : [];
    const factoryNew: readonly Observation[] = [
      ...facts.all(tapoDevice).filter(({ value }) => value.factoryDefault === true),
      ...facts.all(ubiquitiDevice).filter(({ value }) => value.factoryDefault === true),
    ];
    const casts = answered(facts, castInfo).filter(({ value }) => value.setupState !== undefined);
    const castWaits = casts.filter(({ value }) => !castDone.has(value.setupState ?? 0));
    const waiting: readonly Observation[] = [
      ...matterWaits,
      ...homeKitWaits,
      ...factoryNew,
      ...castWaits.map(({ seen }) => seen),
    ];
    if (waiting.length > 0) return [weak(waiting, waits)];
    const done: readonly Observation[] = [
      ...services.filter((service) => service.value.type === '_matter._tcp' || isPaired(service)),
      ...casts.map(({ seen }) => seen),
      ...facts.all(tapoDevice).filter(({ value }) => value.factoryDefault === false || value.owned === true),
    ];
    if (done.length > 0) return [passed(done, finished)];
    if (addable.length > 0) return [unknown(addable, letsItselfBeAdded)];
    return unpaired.length > 0 ? [unknown(unpaired, notInHomeKit)] : [];
  },
});
const waits: Text = {
  en: 'It announces that it waits to be set up.',
  cy: 'Mae’n cyhoeddi ei bod yn aros i gael ei gosod.',
};
const finished: Text = {
  en: 'It announces that it belongs to a home already.',
  cy: 'Mae’n cyhoeddi ei bod eisoes yn perthyn i gartref.',
};
const notInHomeKit: Text = {
  en: 'It is not paired with HomeKit. That says nothing of its own app, and you may not want HomeKit anyway.',
  cy: 'Nid yw wedi’i pharu â HomeKit. Nid yw hynny’n dweud dim am ei hap ei hun, ac efallai nad ydych am gael HomeKit beth bynnag.',
};
const letsItselfBeAdded: Text = {
  en: 'It lets itself be added to a home at the moment, as it does when its owner asks for that.',
  cy: 'Mae’n gadael iddi’i hun gael ei hychwanegu at gartref ar hyn o bryd, fel y gwna pan fydd ei pherchennog yn gofyn am hynny.',
};

/** Connected and saved, by public client code. */
const castDone = new Set([60, 62]);

/** Makers whose devices have neither an account nor a cloud of their own, but HomeKit or Matter alone. */
const homeKitAlone = /^eve\b/i;

const isPaired = ({
  value,
}: Observation<{ readonly type: string; readonly txt: Readonly<Record<string, string>> }>) =>
  isHomeKit(value.type) && value.txt.sf !== undefined && !isOdd(value.txt.sf);

const isHomeKit = (type: string) => type === '_hap._tcp' || type === '_hap._udp';

function isOdd(flags: string | undefined): boolean {
  return flags !== undefined && /^\d{1,3}$/.test(flags) && Number(flags) % 2 === 1;
}
