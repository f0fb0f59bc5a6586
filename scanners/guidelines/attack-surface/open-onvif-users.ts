import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { onvifUsers } from '../../probes/onvif-users.ts';
import { answered } from '../answered.ts';
import { failed, passed } from '../judgement.ts';

export default defineCheck({
  id: 'open-onvif-users',
  guideline: 6,
  ways: ['closer'],
  severity: 'high',
  never: ['weak'],
  needs: [onvifUsers],
  text: {
    passed: {
      en: 'Its list of accounts asks for a login',
      cy: 'Mae ei rhestr o gyfrifon yn gofyn am fewngofnodi',
    },
    failed: {
      en: 'It shows its list of accounts to anyone',
      cy: 'Mae’n dangos ei rhestr o gyfrifon i unrhyw un',
    },
    why: {
      en: 'The list of accounts is the first thing that somebody needs to break into a camera. A camera that gives it away often gives away more.',
      cy: 'Y rhestr o gyfrifon yw’r peth cyntaf sydd ei angen ar rywun i dorri i mewn i gamera. Mae camera sy’n ei rhoi yn aml yn rhoi mwy.',
    },
    todo: {
      en: 'Install the newest update. Switch off ONVIF in its settings if you do not use it.',
      cy: 'Gosodwch y diweddariad diweddaraf. Diffoddwch ONVIF yn ei gosodiadau os nad ydych yn ei ddefnyddio.',
    },
  },
  provisions: ['5.6-1', '5.6-2'],
  testGroup: '5.6-2-2',
  source: 'https://www.onvif.org/specs/core/ONVIF-Core-Specification.pdf',
  judge({ facts }) {
    return answered(facts, onvifUsers).flatMap(({ seen, value }) => {
      if (value.listed) return [failed(seen, fill(told, { count: value.users ?? 0 }))];
      return value.fault === undefined ? [] : [passed(seen, refused)];
    });
  },
});
const told: Text = {
  en: 'It listed {count} accounts for us without a login.',
  cy: 'Rhestrodd {count} o gyfrifon i ni heb fewngofnodi.',
};
const refused: Text = {
  en: 'It refused to list its accounts without a login.',
  cy: 'Gwrthododd restru ei chyfrifon heb fewngofnodi.',
};
