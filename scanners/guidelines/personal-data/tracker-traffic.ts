import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { judgeAnswer } from '../answer-meanings.ts';

/** Rests on the list of looked-up names that some routers keep, as the owner reads it to us: the answer to
 * `tracker-traffic` is `many` when more than one name in five belongs to an advertiser or a tracker, else `few`. */
export default defineCheck({
  id: 'tracker-traffic',
  guideline: 8,
  ways: ['owner'],
  severity: 'low',
  never: ['fail'],
  needs: [],
  text: {
    passed: {
      en: 'Few of its contacts are advertisers or trackers',
      cy: 'Ychydig o’i chysylltiadau sy’n hysbysebwyr neu’n dracwyr',
    },
    failed: {
      en: 'Many of its contacts are advertisers or trackers',
      cy: 'Mae llawer o’i chysylltiadau’n hysbysebwyr neu’n dracwyr',
    },
    why: {
      en: 'Some devices tell firms that you never chose what you watch and do. Your router’s list of looked-up names shows it.',
      cy: 'Mae rhai dyfeisiau’n adrodd yr hyn yr ydych yn ei wylio ac yn ei wneud i gwmnïau na wnaethoch eu dewis. Mae rhestr eich llwybrydd o enwau a chwiliwyd yn ei ddangos.',
    },
    todo: {
      en: 'In its settings, turn off ads and the tracking of what you watch. Or use a name server that blocks trackers.',
      cy: 'Diffoddwch hysbysebu ac arferion gwylio yn ei gosodiadau, neu defnyddiwch weinydd enwau sy’n rhwystro tracwyr.',
    },
  },
  provisions: ['5.8-1'],
  testGroup: '5.8-1-2',
  source: 'https://github.com/nyu-mlab/iot-inspector-client',
  judge: (subject) =>
    judgeAnswer(subject, 'tracker-traffic', {
      few: ['pass', fewNames],
      many: ['weak', manyNames],
    }),
});
const fewNames: Text = {
  en: 'You told us that at most one in five of the names it looks up is for ads or tracking.',
  cy: 'Dywedoch wrthym fod un o bob pump ar y mwyaf o’r enwau y mae’n chwilio amdanynt yn perthyn i hysbysebwyr neu dracwyr.',
};
const manyNames: Text = {
  en: 'You told us that more than one in five of the names it looks up is for ads or tracking.',
  cy: 'Dywedoch wrthym fod mwy nag un o bob pump o’r enwau y mae’n chwilio amdanynt yn perthyn i hysbysebwyr neu dracwyr.',
};
