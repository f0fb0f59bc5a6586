import { defineWizard } from '../../core/define.ts';
import { fixSteps, type Word } from '../fix-steps.ts';

export default defineWizard({
  id: 'review-privacy',
  task: 'fix',
  fixes: ['unreviewed-privacy-settings', 'tracker-traffic', 'location-leak', 'missing-privacy-notice'],
  answers: ['unreviewed-privacy-settings'],
  title: {
    en: 'Go through its privacy settings',
    cy: 'Mynd drwy ei gosodiadau preifatrwydd',
  },
  minutes: 8,
  steps: (situation) =>
    fixSteps(situation, 'unreviewed-privacy-settings', {
      why: [
        {
          en: 'Many devices tell their maker how you use them. Most let you say no to some of it.',
          cy: 'Mae llawer o ddyfeisiau’n dweud wrth eu gwneuthurwr sut rydych yn eu defnyddio. Mae’r rhan fwyaf yn gadael i chi wrthod peth ohono.',
        },
      ],
      steps: [
        {
          en: 'Look for “Privacy”, “Data” or “Terms” in its settings and in its app.',
          cy: 'Chwiliwch am “Privacy”, “Data” neu “Terms” yn ei gosodiadau ac yn ei hap.',
        },
        {
          en: 'Switch off what you do not want: voice history, advertising, viewing data, sharing, and location.',
          cy: 'Diffoddwch yr hyn nad ydych ei eisiau: hanes llais, hysbysebu, data gwylio, rhannu a lleoliad.',
        },
        {
          en: 'Delete what it has kept so far, where it lets you.',
          cy: 'Dilëwch yr hyn y mae wedi’i gadw hyd yma, lle mae’n gadael i chi.',
        },
      ],
      word: situation.finding?.check === 'tracker-traffic' ? fewTrackers : goneThrough,
    }),
});

const goneThrough: Word = {
  title: {
    en: 'Have you gone through its privacy settings?',
    cy: 'A ydych wedi mynd drwy ei gosodiadau preifatrwydd?',
  },
  question: 'unreviewed-privacy-settings',
};
const fewTrackers: Word = {
  title: {
    en: 'Look at the list again after a day: is at most one name in five an advertiser’s or a tracker’s now?',
    cy: 'Edrychwch ar y rhestr eto ar ôl diwrnod: a yw un enw o bob pump ar y mwyaf yn perthyn i hysbysebwr neu draciwr nawr?',
  },
  question: 'tracker-traffic',
  records: { question: 'tracker-traffic', as: { yes: 'few', no: 'many' } },
};
