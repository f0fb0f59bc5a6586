import { defineCheck } from '../../core/define.ts';
import type { Facts } from '../../core/facts.ts';
import type { Observation } from '../../core/model.ts';
import { fill, type Text } from '../../core/text.ts';
import { mikrotikAnnouncement } from '../../discovery/mikrotik.ts';
import { ubiquitiDevice } from '../../discovery/ubiquiti.ts';
import { natPmp } from '../../probes/nat-pmp.ts';
import { snmpSystem } from '../../probes/snmp-system.ts';
import { passed, weak } from '../judgement.ts';

/** Works out when it started from the time that it says it has been running, in this check and in earlier ones. */
export default defineCheck({
  id: 'frequent-restarts',
  guideline: 9,
  ways: ['asking'],
  severity: 'low',
  never: ['fail'],
  needs: [snmpSystem, natPmp, ubiquitiDevice, mikrotikAnnouncement],
  text: {
    passed: { en: 'It runs without restarting', cy: 'Mae’n rhedeg heb ailgychwyn' },
    failed: { en: 'It restarts again and again', cy: 'Mae’n ailgychwyn dro ar ôl tro' },
    why: {
      en: 'Many restarts a day point to a fault, a bad power supply or an attack. A device that is starting does not do its job.',
      cy: 'Mae llawer o ailgychwyniadau mewn diwrnod yn awgrymu nam, cyflenwad pŵer gwael neu ymosodiad. Nid yw dyfais sy’n cychwyn yn gwneud ei gwaith.',
    },
    todo: {
      en: 'Check its power supply, update it, and ask the maker if it goes on.',
      cy: 'Gwiriwch ei chyflenwad pŵer, diweddarwch hi, a gofynnwch i’r gwneuthurwr os yw’n parhau.',
    },
  },
  provisions: ['5.9-1', '5.10-1'],
  testGroup: '5.9-1',
  source: 'https://www.rfc-editor.org/rfc/rfc3418',
  judge({ facts, earlier, now }) {
    const current = starts(facts);
    const past = starts(earlier);
    const [newest] = current;
    if (!newest || past.length === 0) return [];
    const lately = [...past, ...current]
      .map(({ at }) => at)
      .filter((at) => now - at < day)
      .sort((a, b) => a - b);
    const restarts = lately.filter((at, n) => n === 0 || at - (lately[n - 1] ?? 0) > sameStart).length;
    const seen = current.map((start) => start.seen);
    return [restarts > mostRestarts ? weak(seen, fill(many, { count: restarts })) : passed(seen, steady)];
  },
});
const many: Text = {
  en: 'It has started {count} times within a day.',
  cy: 'Mae wedi cychwyn {count} gwaith o fewn diwrnod.',
};
const steady: Text = {
  en: 'By the time that it says it has been running, it does not restart often.',
  cy: 'Yn ôl yr amser y mae’n dweud iddi fod yn rhedeg, nid yw’n ailgychwyn yn aml.',
};

const day = 24 * 60 * 60 * 1000;
const mostRestarts = 3;
/** Two starts closer than this are one and the same, told twice by a clock that is not exact. In milliseconds. */
const sameStart = 2 * 60 * 1000;

interface Start {
  readonly seen: Observation;
  readonly at: number;
}

/** When it started, by each time that it told how long it has been running. */
function starts(facts: Facts): readonly Start[] {
  const started = (seen: Observation, runningMs: number | undefined): readonly Start[] =>
    runningMs === undefined ? [] : [{ seen, at: seen.at - runningMs }];
  return [
    ...facts
      .all(snmpSystem)
      .flatMap((seen) =>
        seen.value.state === 'open' && seen.value.uptimeTicks !== undefined
          ? started(seen, seen.value.uptimeTicks * 10)
          : [],
      ),
    ...facts
      .all(natPmp)
      .flatMap((seen) =>
        seen.value.state === 'open' && seen.value.secondsSinceStart !== undefined
          ? started(seen, seen.value.secondsSinceStart * 1000)
          : [],
      ),
    ...[...facts.all(ubiquitiDevice), ...facts.all(mikrotikAnnouncement)].flatMap((seen) =>
      started(seen, seen.value.uptimeSeconds === undefined ? undefined : seen.value.uptimeSeconds * 1000),
    ),
  ];
}
