import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { castInfo } from '../../probes/cast-info.ts';
import { answered } from '../answered.ts';
import { failed, passed, weak } from '../judgement.ts';

export default defineCheck({
  id: 'cast-information-leak',
  guideline: 6,
  ways: ['asking'],
  severity: 'medium',
  needs: [castInfo],
  text: {
    passed: {
      en: 'It keeps what it knows about your home to itself',
      cy: 'Mae’n cadw’r hyn y mae’n ei wybod am eich cartref iddi hi ei hun',
    },
    failed: {
      en: 'It tells anyone who asks about your home',
      cy: 'Mae’n dweud am eich cartref wrth unrhyw un sy’n gofyn',
    },
    why: {
      en: 'The names of the Wi-Fi networks around you show on a map where you live. A web page or an app in your home can ask for them.',
      cy: 'Mae enwau’r rhwydweithiau Wi-Fi o’ch cwmpas yn dangos ar fap ble rydych yn byw. Gall tudalen we neu ap yn eich cartref ofyn amdanynt.',
    },
    todo: {
      en: 'Update the device. If it is so old that no update comes, think about replacing it.',
      cy: 'Diweddarwch y ddyfais. Os yw hi mor hen fel nad oes diweddariad yn dod, ystyriwch ei newid.',
    },
  },
  provisions: ['5.6-2', '5.8-2'],
  testGroup: '5.6-2-2',
  source: 'https://rithvikvibhu.github.io/GHLocalApi/',
  judge({ facts }) {
    const answers = answered(facts, castInfo);
    // Its two ports tell the same, so one finding is enough.
    const leak = answers.find(
      ({ value: { tells } }) => tells.networkName || tells.accessPoint || tells.location,
    );
    if (leak) return [failed(leak.seen, tellsPlace)];
    const named = answers.find(
      ({ value }) => value.status === 200 && (value.name ?? value.build) !== undefined,
    );
    if (named) return [weak(named.seen, tellsName)];
    const refusals = answers.filter(({ value }) => value.status >= 400 && value.status < 500);
    return refusals.length > 0
      ? [
          passed(
            refusals.map(({ seen }) => seen),
            refused,
          ),
        ]
      : [];
  },
});
const tellsPlace: Text = {
  en: 'Without a login it told us about your Wi-Fi or where it stands.',
  cy: 'Heb fewngofnodi dywedodd wrthym am eich Wi-Fi neu ble mae’n sefyll.',
};
const tellsName: Text = {
  en: 'Without a login it told us its name and version.',
  cy: 'Heb fewngofnodi dywedodd wrthym ei henw a’i fersiwn.',
};
const refused: Text = {
  en: 'It refused to tell about itself without permission.',
  cy: 'Gwrthododd ddweud amdani ei hun heb ganiatâd.',
};
