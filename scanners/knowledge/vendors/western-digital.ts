import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'western-digital',
  name: 'Western Digital',
  alternateNames: ['Western Digital *', 'WD', 'WDC', 'SanDisk', 'My Cloud'],
  disclosure: {
    contact: 'PSIRT@wdc.com',
    policy: 'https://www.westerndigital.com/support/productsecurity',
    ...discloseList,
  },
  reset: [
    {
      family: 'My Cloud Home',
      matches: ['*My Cloud Home*'],
      steps: [
        { en: 'Leave it connected to the internet.', cy: 'Gadewch hi wedi’i chysylltu â’r rhyngrwyd.' },
        {
          en: 'Open the My Cloud Home app or page and choose System Erase.',
          cy: 'Agorwch ap neu dudalen My Cloud Home a dewiswch System Erase.',
        },
      ],
      doneWhen: {
        en: 'You get an e-mail. It can take 30 minutes.',
        cy: 'Cewch e-bost. Gall gymryd 30 munud.',
      },
      warning: {
        en: 'This deletes all files. Your account stays.',
        cy: 'Mae hyn yn dileu pob ffeil. Mae eich cyfrif yn aros.',
      },
      source: 'https://support.wdc.com/knowledgebase/answer.aspx?ID=19061&lang=en',
      checked: '2026-11-22',
    },
    {
      family: 'My Cloud',
      kinds: ['nas'],
      steps: [
        {
          en: 'Switch it off and pull out the power cord.',
          cy: 'Diffoddwch hi a thynnwch y cebl trydan allan.',
        },
        {
          en: 'Hold the reset button with a paper clip, plug the cord in, and keep holding for 40 seconds.',
          cy: 'Daliwch y botwm ailosod â chlip papur, plygiwch y cebl i mewn, a daliwch ati am 40 eiliad.',
        },
      ],
      holdSeconds: 40,
      doneWhen: { en: 'The light is solid blue.', cy: 'Mae’r golau’n las cyson.' },
      warning: {
        en: 'This deletes none of your files and lets anybody at home see the shares. Erase the drive before you pass it on.',
        cy: 'Nid yw hyn yn dileu dim un o’ch ffeiliau, ac mae’n gadael i unrhyw un gartref weld y ffolderi. Dilëwch y gyriant cyn ei roi i rywun arall.',
      },
      source: 'https://support.wdc.com/KnowledgeBase/answer.aspx?ID=14404',
      checked: '2026-11-22',
    },
  ],
  support: [
    {
      family: 'Products released after October 2021',
      text: {
        en: 'Updates for 8 years after the release of a product, and fixes for critical problems for one more.',
        cy: 'Diweddariadau am 8 mlynedd ar ôl rhyddhau cynnyrch, a thrwsio problemau critigol am un arall.',
      },
      source: 'https://www.westerndigital.com/pt-br/support/software/software-life-cycle-policy',
      checked: '2021-10-15',
    },
    {
      family: 'My Cloud devices that cannot run My Cloud OS 5',
      matches: ['My Cloud*', 'MyCloud*'],
      text: {
        en: 'A My Cloud that cannot run My Cloud OS 5 has had no security updates since 15 April 2022.',
        cy: 'Nid yw My Cloud na all redeg My Cloud OS 5 wedi cael diweddariadau diogelwch ers 15 Ebrill 2022.',
      },
      source: 'http://wirelessdrivewayalarms.biz/index-1614.html',
      checked: '2021-12-17',
      secondHand: true,
    },
  ],
  cloudDataDeletion: {
    url: 'https://www.westerndigital.com/legal/privacy-statement',
    text: {
      en: 'A form in the privacy statement takes requests about your data; Western Digital answers in general within 30 days.',
      cy: 'Mae ffurflen yn y datganiad preifatrwydd yn derbyn ceisiadau am eich data; mae Western Digital fel arfer yn ateb o fewn 30 diwrnod.',
    },
    source: 'https://www.westerndigital.com/cs-cz/legal/privacy-statement',
    checked: '2026-11-22',
  },
  privacyNotice: {
    url: 'https://www.westerndigital.com/legal/privacy-statement',
    source: 'https://www.westerndigital.com/cs-cz/legal/privacy-statement',
    checked: '2026-11-22',
  },
});
