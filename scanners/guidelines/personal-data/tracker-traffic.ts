import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { passed, weak } from '../judgement.ts';

/** Rests on a list of names that the owner imports; the import answers the question `tracker-traffic` with the share of
 * advertising and tracking names in per cent. More than 20 is weak. */
export default defineCheck({
  id: 'tracker-traffic',
  guideline: 8,
  class: 'passive',
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
      en: 'Some devices report what you watch and do to companies that you never chose. Your router’s list of looked-up names shows it.',
      cy: 'Mae rhai dyfeisiau’n adrodd yr hyn yr ydych yn ei wylio ac yn ei wneud i gwmnïau na wnaethoch eu dewis. Mae rhestr eich llwybrydd o enwau a chwiliwyd yn ei ddangos.',
    },
    todo: {
      en: 'Switch off advertising and watching habits in its settings, or use a name server that blocks trackers.',
      cy: 'Diffoddwch hysbysebu ac arferion gwylio yn ei gosodiadau, neu defnyddiwch weinydd enwau sy’n rhwystro tracwyr.',
    },
  },
  provisions: ['5.8-1'],
  testGroup: '5.8-1-2',
  source: 'https://github.com/nyu-mlab/iot-inspector-client',
  judge({ answer }) {
    const given = answer('tracker-traffic');
    if (!given || !/^\d{1,3}$/.test(given.value)) return [];
    const share = Number(given.value);
    if (share > 100) return [];
    const reason = fill(measured, { share });
    return [share > mostShare ? weak([], reason, given.proof) : passed([], reason, given.proof)];
  },
});
const measured: Text = {
  en: 'In the list that you imported, {share} % of the names it asked for belong to advertisers or trackers.',
  cy: 'Yn y rhestr a fewnforioch, mae {share} % o’r enwau y gofynnodd amdanynt yn perthyn i hysbysebwyr neu dracwyr.',
};

/** Per cent. */
const mostShare = 20;
