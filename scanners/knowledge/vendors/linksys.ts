import { discloseList, securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'linksys',
  name: 'Linksys',
  alternateNames: ['Linksys *', 'Cisco-Linksys*', 'Cisco Linksys'],
  disclosure: {
    contact: 'security@linksys.com',
    policy: 'https://www.belkin.com/us/security/',
    ...discloseList,
  },
  securityTxt: { domain: 'linksys.com', state: 'absent', ...securityTxtProbe },
  defaultCredentials: [
    {
      family: 'Older WRT routers',
      matches: ['WRT54*', 'WRT1*', 'WRT3*'],
      status: 'universal',
      text: {
        en: 'Older routers all came with the same password.',
        cy: 'Daeth pob un o’r hen lwybryddion gyda’r un cyfrinair.',
      },
      source: 'https://github.com/nmap/nmap/blob/db4aefd/nselib/data/http-default-accounts-fingerprints.lua',
      checked: '2026-08-21',
      secondHand: true,
    },
  ],
  reset: [
    {
      family: 'Routers',
      kinds: ['router', 'access-point'],
      steps: [
        {
          en: 'Leave the router switched on and find the small reset button at the back.',
          cy: 'Gadewch y llwybrydd ymlaen a chwiliwch am y botwm ailosod bach yn y cefn.',
        },
        {
          en: 'Hold it with a paper clip for 10 to 15 seconds, until the lights blink. Old models need 30 seconds.',
          cy: 'Daliwch ef â chlip papur am 10 i 15 eiliad, nes i’r goleuadau flincio. Mae angen 30 eiliad ar hen fodelau.',
        },
        {
          en: 'Wait a minute or two until the lights are steady.',
          cy: 'Arhoswch funud neu ddwy nes bod y goleuadau’n llonydd.',
        },
      ],
      holdSeconds: 15,
      warning: {
        en: 'The router’s name and password go back to the factory ones. Set your own if you keep it.',
        cy: 'Mae enw a chyfrinair y llwybrydd yn mynd yn ôl i rai’r ffatri. Gosodwch eich rhai eich hun os cadwch ef.',
      },
      source: 'https://www.losanglesnewswire.com/how-to-factory-reset-a-linksys-router-a-comprehensive-guide',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  support: [
    {
      family: 'E and WRT routers from before 2013',
      matches: [
        'E1000',
        'E1200',
        'E1500',
        'E1550',
        'E2500',
        'E3200',
        'E4200',
        'WRT310N',
        'WRT320N',
        'WRT610N',
        'M10',
      ],
      ended: true,
      text: {
        en: 'The FBI named these routers in May 2025: they get no more fixes and attackers use that. Replace it.',
        cy: 'Enwodd yr FBI y llwybryddion hyn ym mis Mai 2025: nid ydynt yn cael eu trwsio mwyach ac mae ymosodwyr yn manteisio ar hynny. Newidiwch ef am un arall.',
      },
      source:
        'https://www.techbook-magazine.com/connectivity/u-s-intelligence-warns-against-using-certain-routers',
      checked: '2025-05-16',
      secondHand: true,
    },
  ],
  updates: {
    how: {
      en: 'Velop systems and the Smart Wi-Fi routers, whose names begin with EA or WRT, can update themselves.',
      cy: 'Gall systemau Velop a’r llwybryddion Smart Wi-Fi, y mae eu henwau’n dechrau ag EA neu WRT, eu diweddaru eu hunain.',
    },
    source: 'https://www.routersecurity.org/firmware.selfupdating.php',
    checked: '2026-11-22',
    secondHand: true,
  },
  cloudDataDeletion: {
    url: 'https://www.linksys.com/support-article/?articleNum=50422',
    text: {
      en: 'The notice for Linksys Smart Wi-Fi accounts says that UK data law gives you your rights, how long data is kept and whom to write to.',
      cy: 'Mae’r hysbysiad ar gyfer cyfrifon Linksys Smart Wi-Fi yn dweud mai cyfraith data’r DU sy’n rhoi eich hawliau, pa mor hir y cedwir data ac at bwy i ysgrifennu.',
    },
    source: 'https://www.linksys.com/nl/support-article/?articleNum=50422',
    checked: '2026-11-22',
  },
});
