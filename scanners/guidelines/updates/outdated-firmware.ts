import { defineCheck } from '../../core/define.ts';
import type { Judgement } from '../../core/model.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { isOutdated, latestFirmware } from '../../knowledge/latest-firmware.ts';
import { passed, unknown, weak } from '../judgement.ts';
import { judgeKnownWeakness } from '../known-weakness.ts';

/** An update that came out so lately may not have reached every device yet. */
const graceMs = 90 * 86_400_000;

/** Fails only for a version that is older than the mending of a known weakness; merely being behind is weak. */
export default defineCheck({
  id: 'outdated-firmware',
  guideline: 3,
  ways: ['maker'],
  severity: 'high',
  needs: [],
  text: {
    passed: { en: 'Its software is up to date', cy: 'Mae ei meddalwedd yn gyfredol' },
    failed: { en: 'Its software is out of date', cy: 'Mae ei meddalwedd wedi dyddio' },
    why: {
      en: 'Updates close the holes through which intruders come. Software that is behind keeps them open.',
      cy: 'Mae diweddariadau’n cau’r tyllau y daw tresmaswyr drwyddynt. Mae meddalwedd sydd ar ei hôl hi’n eu cadw ar agor.',
    },
    todo: {
      en: 'Open its app or settings page, look for an update and install it. Switch automatic updates on if it has them.',
      cy: 'Agorwch ei hap neu ei thudalen gosodiadau, chwiliwch am ddiweddariad a’i osod. Trowch ddiweddariadau awtomatig ymlaen os oes rhai.',
    },
  },
  provisions: ['5.3-2', '5.3-8'],
  testGroup: '5.5-2-2',
  source: 'https://www.cisa.gov/known-exploited-vulnerabilities-catalog',
  judge(subject): readonly Judgement[] {
    const { identity, now } = subject;
    const known = judgeKnownWeakness(subject, {
      wanted: ({ fixed }) => fixed !== undefined,
      hint: 'unknown',
    });
    if (known.some(({ result }) => result === 'fail')) return known;
    const latest = latestFirmware(identity);
    const outdated = isOutdated(identity);
    if (!latest || outdated === undefined || identity.firmware === undefined) return known;
    const words = { version: quote(identity.firmware), newest: latest.version, day: latest.checked };
    if (!outdated) return [passed([], fill(newest, words), 'manufacturer')];
    const fresh = latest.released !== undefined && now - Date.parse(latest.released) <= graceMs;
    return [fresh ? unknown([], fill(onItsWay, words)) : weak([], fill(behind, words), 'manufacturer')];
  },
});

const newest: Text = {
  en: 'It runs {version}, and the newest that we know of was {newest} on {day}.',
  cy: 'Mae’n rhedeg {version}, a’r fwyaf newydd y gwyddom amdani oedd {newest} ar {day}.',
};
const behind: Text = {
  en: 'It runs {version}, and {newest} has been out since {day} or longer.',
  cy: 'Mae’n rhedeg {version}, ac mae {newest} ar gael ers {day} neu’n hirach.',
};
const onItsWay: Text = {
  en: 'It runs {version}; {newest} is so new that it may not have reached it yet.',
  cy: 'Mae’n rhedeg {version}; mae {newest} mor newydd fel nad yw efallai wedi’i chyrraedd eto.',
};
