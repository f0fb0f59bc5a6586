import { defineCheck } from '../../core/define.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { debugPage } from '../../probes/debug-page.ts';
import { answered } from '../answered.ts';
import { passed, weak } from '../judgement.ts';

export default defineCheck({
  id: 'verbose-status-page',
  guideline: 6,
  ways: ['asking'],
  severity: 'low',
  never: ['fail'],
  needs: [debugPage],
  text: {
    passed: {
      en: 'We found no page that gives away how it works inside',
      cy: 'Ni chawsom hyd i dudalen sy’n dangos sut mae’n gweithio y tu mewn',
    },
    failed: {
      en: 'A page tells strangers how it works inside',
      cy: 'Mae tudalen yn dweud wrth ddieithriaid sut mae’n gweithio y tu mewn',
    },
    why: {
      en: 'Exact versions and inner details tell an attacker which known weakness to try. Harmless alone, they save somebody the search.',
      cy: 'Mae fersiynau manwl a manylion mewnol yn dweud wrth ymosodwr pa wendid hysbys i roi cynnig arno. Maent yn ddiniwed ar eu pen eu hunain, ond yn arbed y chwilio i rywun.',
    },
    todo: {
      en: 'Install the newest update. Switch off debugging or status pages in its settings.',
      cy: 'Gosodwch y diweddariad diweddaraf. Diffoddwch dudalennau dadfygio neu statws yn ei gosodiadau.',
    },
  },
  provisions: ['5.6-2'],
  testGroup: '5.6-2-2',
  source: 'https://cwe.mitre.org/data/definitions/497.html',
  judge({ facts }) {
    const pages = answered(facts, debugPage);
    const telling = pages.filter(({ value }) => value.shows !== 'nothing');
    if (telling.length > 0)
      return telling.map(({ seen, value }) => weak(seen, fill(shows, { path: quote(value.path) })));
    return pages.length > 0
      ? [
          passed(
            pages.map(({ seen }) => seen),
            nothing,
          ),
        ]
      : [];
  },
});
const shows: Text = {
  en: 'Its page {path} tells exact versions or inner details without a login.',
  cy: 'Mae ei thudalen {path} yn dweud fersiynau manwl neu fanylion mewnol heb fewngofnodi.',
};
const nothing: Text = {
  en: 'None of the usual pages for developers told us anything.',
  cy: 'Ni ddywedodd yr un o’r tudalennau arferol i ddatblygwyr ddim wrthym.',
};
