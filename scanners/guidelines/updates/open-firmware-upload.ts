import { defineCheck } from '../../core/define.ts';
import { firmwareUpload } from '../../probes/firmware-upload.ts';
import { httpFront } from '../../probes/http-front.ts';
import { failed, passed } from '../judgement.ts';
import { opened } from '../observed.ts';

/** What a form for new software says of itself; any other upload is another matter. */
const software = /update|upgrade|firmware|flash|ota\b/i;

/** The page is only fetched. Nothing is ever uploaded. */
export default defineCheck({
  id: 'open-firmware-upload',
  guideline: 3,
  ways: ['asking'],
  severity: 'critical',
  never: ['weak'],
  needs: [firmwareUpload, httpFront],
  text: {
    passed: {
      en: 'New software cannot be loaded without a login',
      cy: 'Ni ellir llwytho meddalwedd newydd heb fewngofnodi',
    },
    failed: {
      en: 'Anyone on your network can load other software onto it',
      cy: 'Gall unrhyw un ar eich rhwydwaith lwytho meddalwedd arall arni',
    },
    why: {
      en: 'Whoever replaces its software owns the device, and you would not see it. From there they can reach the rest of your home network.',
      cy: 'Pwy bynnag sy’n newid ei meddalwedd sydd biau’r ddyfais, ac ni fyddech yn ei weld. Oddi yno gallant gyrraedd gweddill eich rhwydwaith cartref.',
    },
    todo: {
      en: 'Set a password for its web page or switch the web page off. For ESPHome and Tasmota that is one line in the settings.',
      cy: 'Gosodwch gyfrinair ar gyfer ei thudalen we neu diffoddwch y dudalen. Yn achos ESPHome a Tasmota, un llinell yn y gosodiadau ydyw.',
    },
  },
  provisions: ['5.3-10', '5.5-5'],
  testGroup: '5.5-5-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ facts }) {
    const fronts = opened(facts, httpFront).filter(({ value }) =>
      value.forms.some(
        ({ action, fields }) =>
          fields.some(({ type }) => type === 'file') &&
          [action, ...fields.map(({ name }) => name)].some((words) => software.test(words)),
      ),
    );
    const pages = facts
      .all(firmwareUpload)
      .flatMap((seen) => (seen.value.state === 'open' ? [{ seen, value: seen.value }] : []));
    const served = pages.filter(({ value }) => value.form && value.status === 200).map(({ seen }) => seen);
    const found = [...fronts.filter(({ value }) => value.status === 200), ...served];
    const byPort = new Map(found.map((seen) => [seen.service?.port, seen]));
    if (byPort.size > 0) return [...byPort.values()].map((seen) => failed(seen, open));
    return pages.length > 0
      ? [
          passed(
            pages.map(({ seen }) => seen),
            none,
          ),
        ]
      : [];
  },
});

const open = {
  en: 'It showed us its form for loading software without a login.',
  cy: 'Dangosodd ei ffurflen ar gyfer llwytho meddalwedd i ni heb fewngofnodi.',
};
const none = {
  en: 'It showed us no such form where devices usually have it.',
  cy: 'Ni ddangosodd ffurflen o’r fath i ni lle mae gan ddyfeisiau un fel arfer.',
};
