import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { foreignHost } from '../../probes/foreign-host.ts';
import { answered } from '../answered.ts';
import { failed, passed, unknown, weak } from '../judgement.ts';

export default defineCheck({
  id: 'dns-rebinding',
  guideline: 6,
  class: 'light',
  severity: 'medium',
  needs: [foreignHost],
  text: {
    passed: {
      en: 'It turns away questions meant for somebody else',
      cy: 'Mae’n gwrthod cwestiynau sydd wedi’u bwriadu ar gyfer rhywun arall',
    },
    failed: { en: 'A bad web page could talk to it', cy: 'Gallai tudalen we ddrwg siarad â hi' },
    why: {
      en: 'A web page that you open can pretend that this device belongs to it. A device that does not check the name it is called by then answers to that page.',
      cy: 'Gall tudalen we yr ydych yn ei hagor esgus bod y ddyfais hon yn perthyn iddi. Mae dyfais nad yw’n gwirio’r enw sy’n cael ei ddefnyddio arni wedyn yn ateb y dudalen honno.',
    },
    todo: {
      en: 'Install the newest update. If your router offers protection against DNS rebinding, switch it on.',
      cy: 'Gosodwch y diweddariad diweddaraf. Os yw’ch llwybrydd yn cynnig amddiffyniad rhag ailglymu DNS (DNS rebinding), trowch ef ymlaen.',
    },
  },
  provisions: ['5.6-1', '5.6-2'],
  testGroup: '5.6-2-2',
  source: 'https://threatpost.com/roku-tv-sonos-speaker-devices-open-to-takeover/133005',
  judge({ facts }) {
    return answered(facts, foreignHost).flatMap(({ seen, value }) => {
      if (!isSuccess(value.ownStatus) && value.gives !== 'login') return [];
      if (!isSuccess(value.foreignStatus)) {
        const refused = value.foreignStatus >= 300 && value.foreignStatus < 500;
        const asWithOwn = value.foreignStatus === value.ownStatus;
        return refused && !asWithOwn ? [passed(seen, turnedAway)] : [unknown(seen, unclear)];
      }
      if (!value.sameBody) return [unknown(seen, unclear)];
      if (value.gives === 'data') return [failed(seen, gaveData)];
      return [value.gives === 'login' ? weak(seen, gaveLogin) : unknown(seen, gavePage)];
    });
  },
});
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

const isSuccess = (status: number) => status >= 200 && status < 300;
