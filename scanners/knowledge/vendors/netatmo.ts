import { twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'netatmo',
  name: 'Netatmo',
  alternateNames: ['Netatmo *'],
  disclosure: {
    policy: 'https://www.legrand.no/en/about-us/report-security-incident',
    responseTimes: {
      en: 'Legrand, which owns Netatmo, answers within 3 days and gives a conclusion in about 10.',
      cy: 'Mae Legrand, perchennog Netatmo, yn ateb o fewn 3 diwrnod ac yn rhoi casgliad mewn tua 10.',
    },
    source: 'https://www.legrand.no/en/about-us/report-security-incident',
    checked: '2026-11-01',
  },
  twoStepLogin: { offered: false, ...twoStepList },
  reset: [
    {
      family: 'Outdoor Camera Original (2026)',
      matches: ['Outdoor Camera Original*'],
      steps: [
        {
          en: 'Switch the camera off at the fuse and on again.',
          cy: 'Diffoddwch y camera wrth y ffiws a’i droi ymlaen eto.',
        },
        {
          en: 'Within 15 minutes hold the button behind the grille for more than 10 seconds.',
          cy: 'O fewn 15 munud daliwch y botwm y tu ôl i’r gril am fwy na 10 eiliad.',
        },
      ],
      holdSeconds: 10,
      doneWhen: { en: 'The light is solid red.', cy: 'Mae’r golau’n goch cyson.' },
      warning: {
        en: 'Between 5 and 10 seconds only the pairing with Apple Home is undone.',
        cy: 'Rhwng 5 a 10 eiliad, dim ond y paru ag Apple Home sy’n cael ei ddadwneud.',
      },
      source: 'https://helpcenter.netatmo.com/hc/articles/360024683691',
      checked: '2026-11-22',
    },
    {
      family: 'Smart Outdoor Camera (2015)',
      matches: ['Presence*', 'Smart Outdoor Camera*', 'NOC*'],
      steps: [
        {
          en: 'Open the camera’s advanced settings in the Home + Security app and make the reset code.',
          cy: 'Agorwch osodiadau uwch y camera yn ap Home + Security a chrëwch y cod ailosod.',
        },
        { en: 'Show the code to the camera.', cy: 'Dangoswch y cod i’r camera.' },
      ],
      warning: { en: 'This wipes the memory card as well.', cy: 'Mae hyn yn clirio’r cerdyn cof hefyd.' },
      source: 'https://helpcenter.netatmo.com/hc/articles/360024683691',
      checked: '2026-11-22',
    },
    {
      family: 'Relay of the thermostat',
      matches: ['*Relay*', 'NAPlug*'],
      steps: [
        {
          en: 'Plug the relay in and wait until its light has blinked five times.',
          cy: 'Plygiwch y ras gyfnewid i mewn ac arhoswch nes i’w golau flincio bum gwaith.',
        },
        {
          en: 'Hold its button for 20 seconds, until the light blinks quickly five times.',
          cy: 'Daliwch ei botwm am 20 eiliad, nes i’r golau flincio’n gyflym bum gwaith.',
        },
      ],
      holdSeconds: 20,
      doneWhen: {
        en: 'The light blinks quickly five times.',
        cy: 'Mae’r golau’n blincio’n gyflym bum gwaith.',
      },
      warning: {
        en: 'The history in your Netatmo account stays.',
        cy: 'Mae’r hanes yn eich cyfrif Netatmo yn aros.',
      },
      source: 'https://helpcenter.netatmo.com/hc/en-us/articles/360021008572-How-do-I-reset-my-Relay',
      checked: '2026-11-22',
    },
  ],
  support: [
    {
      family: 'All products',
      text: {
        en: 'Which? found no published support period after the law began in April 2024.',
        cy: 'Ni ddaeth Which? o hyd i gyfnod cefnogi cyhoeddedig ar ôl i’r gyfraith ddechrau ym mis Ebrill 2024.',
      },
      source:
        'https://www.which.co.uk/news/article/how-long-will-your-smart-products-last-big-brands-fail-to-deliver-on-new-security-laws-atIYq4m4VP09',
      checked: '2024-05-15',
      secondHand: true,
    },
  ],
  cloudDataDeletion: {
    url: 'https://legal.resources.legrand.com/legals/PP_en.html',
    text: {
      en: 'For devices marked “with Netatmo” the maker keeps your data for at most 1 month after you have deleted your account.',
      cy: 'Ar gyfer dyfeisiau wedi’u marcio “with Netatmo” mae’r gwneuthurwr yn cadw eich data am hyd at 1 mis ar ôl i chi ddileu eich cyfrif.',
    },
    source:
      'https://eliottoustrg.blob.core.windows.net/8449f227-7cbb-46c3-a4b4-503f2226dd63/Privacy_Policy_8449f227-7cbb-46c3-a4b4-503f2226dd63.html',
    checked: '2019-06-01',
    secondHand: true,
  },
});
