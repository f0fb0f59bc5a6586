import { privacyList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'epson',
  name: 'Epson',
  alternateNames: ['Epson *', 'Seiko Epson*'],
  disclosure: {
    policy: 'https://www.epson.co.nz/company/other/vulnerability-disclosure-procedure.asp',
    responseTimes: {
      en: 'Epson answers within 5 working days.',
      cy: 'Mae Epson yn ateb o fewn 5 diwrnod gwaith.',
    },
    source: 'https://www.epson.co.nz/company/other/vulnerability-disclosure-procedure.asp',
    checked: '2026-11-01',
  },
  reset: [
    {
      family: 'Printers',
      kinds: ['printer'],
      steps: [
        {
          en: 'On the printer’s screen, use the menu that restores all default settings.',
          cy: 'Ar sgrin yr argraffydd, defnyddiwch y ddewislen sy’n adfer yr holl osodiadau diofyn.',
        },
      ],
      warning: {
        en: 'A reset brings the factory password back, which can be guessed. Set a new one if you keep the printer.',
        cy: 'Mae ailosod yn dod â chyfrinair y ffatri yn ôl, a gellir ei ddyfalu. Gosodwch un newydd os cadwch yr argraffydd.',
      },
      source:
        'https://files.support.epson.com/docid/cpd6/cpd64593/source/printers/source/networking/reference/xp8800/notes_admin_password_xp8800.html',
      checked: '2026-11-01',
    },
  ],
  cloudDataDeletion: {
    text: {
      en: 'You can ask by e-mail to edpo@epson.eu what is kept about you, and ask to have it deleted.',
      cy: 'Gallwch ofyn drwy e-bost at edpo@epson.eu beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  defaultCredentials: [
    {
      family: 'Printers',
      status: 'label',
      text: {
        en: 'The password is the serial number, or the one on the label. The printer tells its serial number to every device at home.',
        cy: 'Y cyfrinair yw’r rhif cyfresol, neu’r un ar y label. Mae’r argraffydd yn dweud ei rif cyfresol wrth bob dyfais gartref.',
      },
      source:
        'https://files.support.epson.com/docid/cpd6/cpd64593/source/printers/source/networking/reference/xp8800/notes_admin_password_xp8800.html',
      checked: '2026-11-01',
    },
  ],
  privacyNotice: { url: 'https://www.epson.co.uk/en_GB/legal/privacy', ...privacyList },
  updates: {
    how: {
      en: 'The program Epson Software Updater on your computer looks for new software for the printer.',
      cy: 'Mae’r rhaglen Epson Software Updater ar eich cyfrifiadur yn chwilio am feddalwedd newydd i’r argraffydd.',
    },
    steps: [
      {
        en: 'Open Epson Software Updater on a computer that prints to it.',
        cy: 'Agorwch Epson Software Updater ar gyfrifiadur sy’n argraffu arno.',
      },
      {
        en: 'Tick Epson Firmware Update, choose Install and agree.',
        cy: 'Ticiwch Epson Firmware Update, dewiswch Install a chytunwch.',
      },
    ],
    source: 'https://euquerosabertudo.com/politica/o-que-para-que-serve-o-firmware.html',
    checked: '2026-11-22',
    secondHand: true,
  },
});
