import type { Text } from '../../core/text.ts';

/** What the terminal says around a wizard's own words. */
export const words = {
  step: { en: 'Step {number} of {of}', cy: 'Cam {number} o {of}' },
  careful: { en: 'Careful: {warning}', cy: 'Gofal: {warning}' },
  minutes: { en: 'About {minutes} minutes.', cy: 'Tua {minutes} munud.' },
  devicePage: { en: 'Its own page: {address}', cy: 'Ei thudalen ei hun: {address}' },
  makerPage: { en: 'The maker’s page: {address}', cy: 'Tudalen y gwneuthurwr: {address}' },
  goOn: { en: 'Enter: go on', cy: 'Enter: ymlaen' },
  done: { en: 'Enter: I have done this', cy: 'Enter: rydw i wedi gwneud hyn' },
  offer: { en: 'c: {label}', cy: 'c: {label}' },
  choose: { en: 'type a number', cy: 'teipiwch rif' },
  yesNo: { en: 'y: yes   n: no   ?: I don’t know', cy: 'i: ie   n: na   ?: dydw i ddim yn gwybod' },
  text: { en: 'type your answer', cy: 'teipiwch eich ateb' },
  date: { en: 'type the date as YYYY-MM-DD', cy: 'teipiwch y dyddiad fel BBBB-MM-DD' },
  look: { en: 'Enter: look now   s: skip', cy: 'Enter: edrych nawr   s: hepgor' },
  lookAgain: { en: 'Enter: go on   r: look again', cy: 'Enter: ymlaen   r: edrych eto' },
  watch: {
    en: 'Enter: start watching, for {minutes} minutes at most   s: skip',
    cy: 'Enter: dechrau gwylio, am {minutes} munud ar y mwyaf   s: hepgor',
  },
  back: { en: 'b: back', cy: 'b: yn ôl' },
  quit: { en: 'q: stop here for now', cy: 'q: stopio yma am y tro' },
  notUnderstood: {
    en: 'That is not one of the answers. Please try again.',
    cy: 'Nid yw hwnnw’n un o’r atebion. Rhowch gynnig arall arni.',
  },
  looking: { en: 'Looking again…', cy: 'Yn edrych eto…' },
  working: { en: 'One moment…', cy: 'Un eiliad…' },
  watching: { en: 'Watching your network…', cy: 'Yn gwylio’ch rhwydwaith…' },
  notReached: {
    en: 'The device did not answer, so nothing is proven. Is it switched on?',
    cy: 'Wnaeth y ddyfais ddim ateb, felly does dim wedi’i brofi. Ydy hi ymlaen?',
  },
  met: { en: 'There it is. We saw it happen.', cy: 'Dyna ni. Fe’i gwelsom yn digwydd.' },
  notMet: {
    en: 'We did not see it happen in this time.',
    cy: 'Welson ni mohono’n digwydd yn yr amser hwn.',
  },
  offerMet: {
    en: 'Done. We read the list again: it is gone.',
    cy: 'Wedi’i wneud. Fe ddarllenon ni’r rhestr eto: mae wedi mynd.',
  },
  offerNotMet: {
    en: 'The router did not do it. Please follow the steps by hand.',
    cy: 'Wnaeth y llwybrydd mo hynny. Dilynwch y camau â llaw.',
  },
  before: { en: 'Before', cy: 'Cynt' },
  now: { en: 'Now', cy: 'Nawr' },
  notLooked: { en: 'not looked at', cy: 'heb edrych' },
  fixed: {
    en: 'Done. We checked just now: the problem is gone.',
    cy: 'Dyna ni. Rydym newydd wirio: mae’r broblem wedi mynd.',
  },
  told: {
    en: 'You told us that it is done. This cannot be seen on your network, so we keep your word for it.',
    cy: 'Rydych chi wedi dweud wrthym ei fod wedi’i wneud. Ni ellir gweld hyn ar eich rhwydwaith, felly rydym yn cadw eich gair.',
  },
  'not-fixed': {
    en: 'It is not fixed yet. Some devices need a restart before a change counts. You can go through the steps again.',
    cy: 'Nid yw wedi’i drwsio eto. Mae angen ailgychwyn rhai dyfeisiau cyn i newid gyfrif. Gallwch fynd drwy’r camau eto.',
  },
  better: {
    en: 'It is better, but not over yet. The worst is gone. You can go through the steps again for what is left.',
    cy: 'Mae’n well, ond nid yw drosodd eto. Mae’r gwaethaf wedi mynd. Gallwch fynd drwy’r camau eto ar gyfer yr hyn sydd ar ôl.',
  },
  cannotTell: {
    en: 'We could not check it. Look again when the device is back: homelatch wizard {device} {wizard}',
    cy: 'Allem ni ddim ei wirio. Edrychwch eto pan fydd y ddyfais yn ôl: homelatch wizard {device} {wizard}',
  },
  finished: { en: 'You have come to the end.', cy: 'Rydych chi wedi cyrraedd y diwedd.' },
  kept: {
    en: 'Stopped here. Your place is kept. Go on with: homelatch wizard {device} {wizard}',
    cy: 'Wedi stopio yma. Mae eich lle wedi’i gadw. Ewch ymlaen gyda: homelatch wizard {device} {wizard}',
  },
  later: {
    en: 'We keep your place here. Come back on {date}.',
    cy: 'Rydym yn cadw eich lle yma. Dewch yn ôl ar {date}.',
  },
  resumed: {
    en: 'You were here before. We go on where you stopped.',
    cy: 'Buoch chi yma o’r blaen. Awn ymlaen o’r lle y stopioch chi.',
  },
} satisfies Record<string, Text>;

/** The letter that means yes. */
export const yesWords = new Set(['y', 'yes', 'i', 'ie', 'ydw', 'oes']);
export const noWords = new Set(['n', 'no', 'na', 'nac', 'nag']);
