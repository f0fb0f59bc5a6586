import { defineCheck } from '../../core/define.ts';
import type { Fact, Facts } from '../../core/facts.ts';
import type { Judgement } from '../../core/model.ts';
import { isOutdated } from '../../knowledge/latest-firmware.ts';
import { hueConfig } from '../../probes/hue-config.ts';
import { kasaInfo } from '../../probes/kasa-info.ts';
import { rokuInfo } from '../../probes/roku-info.ts';
import { shellyInfo } from '../../probes/shelly-info.ts';
import { sonosInfo } from '../../probes/sonos-info.ts';
import { tasmotaStatus } from '../../probes/tasmota-status.ts';
import { upnpDescription } from '../../probes/upnp-description.ts';
import { passed, unknown, weak } from '../judgement.ts';

const yearMs = 365.25 * 86_400_000;

/** Where a device tells its version in a field of its own, so that two checks can be compared. */
const tellers = [
  shellyInfo,
  hueConfig,
  rokuInfo,
  sonosInfo,
  kasaInfo,
  tasmotaStatus,
  upnpDescription,
] as const;

interface Told {
  readonly firmware: string;
  readonly at: number;
}

/** Compares with what earlier checks of this home saw. Unchanged is weak only where a newer version is known. */
export default defineCheck({
  id: 'stale-firmware',
  guideline: 3,
  ways: ['asking'],
  severity: 'medium',
  never: ['fail'],
  needs: tellers satisfies readonly Fact<unknown>[],
  text: {
    passed: { en: 'It was updated within a year', cy: 'Cafodd ei diweddaru o fewn blwyddyn' },
    failed: {
      en: 'It has not been updated for a year',
      cy: 'Nid yw wedi’i diweddaru ers blwyddyn',
    },
    why: {
      en: 'A device that never changes its version may have stopped updating itself. You would not notice that from how it works.',
      cy: 'Gall dyfais nad yw byth yn newid ei fersiwn fod wedi rhoi’r gorau i ddiweddaru ei hun. Fyddech chi ddim yn sylwi ar hynny o’r ffordd y mae’n gweithio.',
    },
    todo: {
      en: 'Open its app or settings and look for an update yourself.',
      cy: 'Agorwch ei hap neu ei gosodiadau a chwiliwch am ddiweddariad eich hun.',
    },
  },
  provisions: ['5.3-2', '5.3-5'],
  testGroup: '5.5-2-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ facts, earlier, identity, now }): readonly Judgement[] {
    for (const teller of tellers) {
      const current = toldBy(facts, teller).at(-1);
      const before = toldBy(earlier, teller);
      if (!current || before.length === 0) continue;
      const other = before.findLast(({ firmware }) => firmware !== current.firmware);
      if (other && now - other.at <= yearMs) return [passed([], changed)];
      const same = before.find(({ at }) => other === undefined || at > other.at);
      if (same && now - same.at >= yearMs && isOutdated(identity)) return [weak([], unchanged, 'measured')];
      return [unknown([], tooSoon)];
    }
    return [];
  },
});

function toldBy(facts: Facts, teller: (typeof tellers)[number]): readonly Told[] {
  return facts
    .all<{ readonly state: string; readonly firmware?: string | undefined }>(teller)
    .flatMap(({ value, at }) =>
      value.state === 'open' && value.firmware !== undefined ? [{ firmware: value.firmware, at }] : [],
    );
}

const changed = {
  en: 'Its version has changed since an earlier check within the last year.',
  cy: 'Mae ei fersiwn wedi newid ers gwiriad cynharach yn ystod y flwyddyn ddiwethaf.',
};
const unchanged = {
  en: 'Its version is the same as a year ago, and a newer one is known.',
  cy: 'Mae ei fersiwn yr un peth â blwyddyn yn ôl, ac mae un fwy newydd yn hysbys.',
};
const tooSoon = {
  en: 'Its version has not changed so far, and that alone says nothing yet.',
  cy: 'Nid yw ei fersiwn wedi newid hyd yn hyn, ac nid yw hynny’n dweud dim ynddo’i hun eto.',
};
