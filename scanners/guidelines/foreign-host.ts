import type { Facts } from '../core/facts.ts';
import type { Judgement } from '../core/model.ts';
import type { Text } from '../core/text.ts';
import { foreignHost } from '../probes/foreign-host.ts';
import { answered } from './answered.ts';
import { failed, passed, unknown, weak } from './judgement.ts';

/**
 * What a device makes of a request under a name that is not its own. Data that it gives all the same fails, a login is
 * weak, and a mere page proves nothing. For checks that need `http.foreign-host`.
 */
export function judgeForeignHost(facts: Facts): readonly Judgement[] {
  return answered(facts, foreignHost).flatMap(({ seen, value }) => {
    if (!isSuccess(value.ownStatus) && value.gives !== 'login') return [];
    if (!isSuccess(value.foreignStatus)) {
      const refused = value.foreignStatus >= 300 && value.foreignStatus < 500;
      return [
        refused && value.foreignStatus !== value.ownStatus
          ? passed(seen, turnedAway)
          : unknown(seen, unclear),
      ];
    }
    if (!value.sameBody) return [unknown(seen, unclear)];
    if (value.gives === 'data') return [failed(seen, gaveData)];
    return [value.gives === 'login' ? weak(seen, gaveLogin) : unknown(seen, gavePage)];
  });
}

const isSuccess = (status: number) => status >= 200 && status < 300;

const turnedAway: Text = {
  en: 'It refused a request under a name that is not its own.',
  cy: 'Gwrthododd gais dan enw nad yw’n eiddo iddi.',
};
const gaveData: Text = {
  en: 'It gave its data to a request under a made-up name, without a login.',
  cy: 'Rhoddodd ei data i gais dan enw ffug, heb fewngofnodi.',
};
const gaveLogin: Text = {
  en: 'It shows its login to a request under a made-up name; only the password stands in the way.',
  cy: 'Mae’n dangos ei mewngofnodi i gais dan enw ffug; dim ond y cyfrinair sydd yn y ffordd.',
};
const gavePage: Text = {
  en: 'It shows the same page under any name; we found no data behind it to judge by.',
  cy: 'Mae’n dangos yr un dudalen dan unrhyw enw; ni chawsom hyd i ddata y tu ôl iddi i farnu yn ei ôl.',
};
const unclear: Text = {
  en: 'It answered a request under a made-up name in a way that says neither yes nor no.',
  cy: 'Atebodd gais dan enw ffug mewn ffordd nad yw’n dweud ie na nage.',
};
