import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { httpFront } from '../../probes/http-front.ts';
import { ntpClock } from '../../probes/ntp-clock.ts';
import { onvifInfo } from '../../probes/onvif-info.ts';
import { answered } from '../answered.ts';
import { passed, weak } from '../judgement.ts';

export default defineCheck({
  id: 'wrong-clock',
  guideline: 9,
  ways: ['asking'],
  severity: 'low',
  never: ['fail'],
  needs: [httpFront, onvifInfo, ntpClock],
  text: {
    passed: { en: 'Its clock is right', cy: 'Mae ei chloc yn gywir' },
    failed: { en: 'Its clock is wrong', cy: 'Mae ei chloc yn anghywir' },
    why: {
      en: 'A device with a wrong clock cannot tell a valid certificate from an expired one. Its recordings and logs carry false times.',
      cy: 'Ni all dyfais â chloc anghywir wahaniaethu rhwng tystysgrif ddilys ac un sydd wedi dod i ben. Mae amseroedd ffug ar ei recordiadau a’i chofnodion.',
    },
    todo: {
      en: 'Set time and time zone in its settings, and let it fetch the time from the internet.',
      cy: 'Gosodwch yr amser a’r parth amser yn ei gosodiadau, a gadewch iddi nôl yr amser o’r rhyngrwyd.',
    },
  },
  provisions: ['5.9-1', '5.5-1'],
  testGroup: '5.9-1',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7',
  judge({ facts }) {
    const clocks = [
      ...answered(facts, httpFront),
      ...answered(facts, onvifInfo),
      ...answered(facts, ntpClock),
    ].flatMap(({ seen, value }) =>
      value.clockSkewMs === undefined ? [] : [{ seen, skew: value.clockSkewMs }],
    );
    const wrong = clocks.find(({ skew }) => Math.abs(skew) > mostSkew);
    if (wrong)
      return [weak(wrong.seen, fill(wrong.skew > 0 ? ahead : behind, { minutes: minutes(wrong.skew) }))];
    return clocks.length > 0
      ? [
          passed(
            clocks.map(({ seen }) => seen),
            right,
          ),
        ]
      : [];
  },
});
const ahead: Text = {
  en: 'Its clock is {minutes} minutes ahead of this computer’s.',
  cy: 'Mae ei chloc {minutes} munud o flaen cloc y cyfrifiadur hwn.',
};
const behind: Text = {
  en: 'Its clock is {minutes} minutes behind this computer’s.',
  cy: 'Mae ei chloc {minutes} munud ar ôl cloc y cyfrifiadur hwn.',
};
const right: Text = {
  en: 'Its clock agrees with this computer’s to within five minutes.',
  cy: 'Mae ei chloc yn cytuno â chloc y cyfrifiadur hwn i fewn pum munud.',
};

/** Five minutes, in milliseconds. */
const mostSkew = 300_000;
const minutes = (milliseconds: number) => Math.round(Math.abs(milliseconds) / 60_000);
