import type { WizardStep } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';

/** Why somebody parts with a device. What has to be done differs with it. */
export const reasons = ['sell', 'give', 'move', 'discard'] as const;
export type Reason = (typeof reasons)[number];

export function reasonIn(answers: Readonly<Record<string, string>>): Reason {
  return reasons.find((reason) => reason === answers['reason']) ?? 'sell';
}

export const chooseReason: WizardStep = {
  kind: 'choose',
  id: 'reason',
  title: { en: 'What happens to it?', cy: 'Beth sy’n digwydd iddi?' },
  options: [
    { id: 'sell', label: { en: 'I sell it', cy: 'Rwy’n ei gwerthu' } },
    {
      id: 'give',
      label: { en: 'I give it away', cy: 'Rwy’n ei rhoi i rywun' },
      hint: { en: 'To family, a friend or a charity.', cy: 'I’r teulu, i ffrind neu i elusen.' },
    },
    {
      id: 'move',
      label: { en: 'I move out and it stays', cy: 'Rwy’n symud allan ac mae hi’n aros' },
      hint: {
        en: 'A doorbell, a thermostat or a lock that belongs to the house.',
        cy: 'Cloch drws, thermostat neu glo sy’n perthyn i’r tŷ.',
      },
    },
    {
      id: 'discard',
      label: { en: 'I throw it away', cy: 'Rwy’n ei thaflu' },
      hint: { en: 'Broken or not wanted any more.', cy: 'Wedi torri neu heb ei heisiau mwyach.' },
    },
  ],
};

const plans: Readonly<Record<Reason, readonly Text[]>> = {
  sell: [
    {
      en: 'We keep what you want to keep, take it off your accounts, wipe it, and then look whether it is really wiped.',
      cy: 'Rydyn ni’n cadw’r hyn rydych chi am ei gadw, yn ei thynnu o’ch cyfrifon, yn ei chlirio, ac yna’n edrych a yw hi wir wedi’i chlirio.',
    },
    {
      en: 'At the end you get a page to print for the buyer. It says nothing about you.',
      cy: 'Ar y diwedd cewch dudalen i’w hargraffu ar gyfer y prynwr. Nid yw’n dweud dim amdanoch chi.',
    },
  ],
  give: [
    {
      en: 'Even a friend should start fresh. We take the device off your accounts, wipe it, and look whether it is really wiped.',
      cy: 'Dylai hyd yn oed ffrind ddechrau o’r newydd. Rydyn ni’n tynnu’r ddyfais o’ch cyfrifon, yn ei chlirio, ac yn edrych a yw hi wir wedi’i chlirio.',
    },
    {
      en: 'At the end you get a page to hand over with it.',
      cy: 'Ar y diwedd cewch dudalen i’w rhoi gyda hi.',
    },
  ],
  move: [
    {
      en: 'The next people get a device that works and knows nothing about you. And you can no longer look in from your phone.',
      cy: 'Bydd y bobl nesaf yn cael dyfais sy’n gweithio ac sy’n gwybod dim amdanoch chi. Ac ni allwch edrych i mewn o’ch ffôn mwyach.',
    },
    {
      en: 'Do this on your last day: heating, bells and locks need their set-up until then.',
      cy: 'Gwnewch hyn ar eich diwrnod olaf: mae angen gosodiad ar wres, clychau a chloeon tan hynny.',
    },
  ],
  discard: [
    {
      en: 'Devices are often taken out of the bin and switched on. So it is wiped first, as if you sold it.',
      cy: 'Yn aml caiff dyfeisiau eu tynnu o’r bin a’u troi ymlaen. Felly caiff ei chlirio gyntaf, fel petaech yn ei gwerthu.',
    },
    {
      en: 'Then it goes to a recycling point. Shops that sell such devices take old ones back.',
      cy: 'Yna mae’n mynd i fan ailgylchu. Mae siopau sy’n gwerthu dyfeisiau o’r fath yn cymryd hen rai yn ôl.',
    },
  ],
};

export const explainPlan = (reason: Reason): WizardStep => ({
  kind: 'explain',
  id: 'plan',
  title: { en: 'What we will do', cy: 'Beth fyddwn ni’n ei wneud' },
  body: plans[reason],
});

const last: Readonly<Record<Reason, readonly Text[]>> = {
  sell: [
    { en: 'Print the page for the buyer, or save it.', cy: 'Argraffwch y dudalen i’r prynwr, neu ei chadw.' },
    {
      en: 'Leave the label on: it has the first password of the next owner.',
      cy: 'Gadewch y label arni: cyfrinair cyntaf y perchennog nesaf sydd arno.',
    },
    {
      en: 'Keep the receipt until the sale is done.',
      cy: 'Cadwch y dderbynneb nes bod y gwerthiant wedi’i orffen.',
    },
  ],
  give: [
    {
      en: 'Hand over the page, the power supply and the manual.',
      cy: 'Rhowch y dudalen, y cyflenwad pŵer a’r llawlyfr.',
    },
    {
      en: 'Say that it is wiped and has to be set up like a new one.',
      cy: 'Dywedwch ei bod wedi’i chlirio a bod angen ei gosod fel un newydd.',
    },
  ],
  move: [
    {
      en: 'Leave the manual and the page where the next people find them.',
      cy: 'Gadewch y llawlyfr a’r dudalen lle bydd y bobl nesaf yn eu gweld.',
    },
    {
      en: 'Ask the landlord, the agent or the installer to remove themselves from its account too.',
      cy: 'Gofynnwch i’r landlord, yr asiant neu’r gosodwr dynnu eu hunain o’i chyfrif hefyd.',
    },
    { en: 'Change door codes that you told to others.', cy: 'Newidiwch godau drws a ddywedoch wrth eraill.' },
  ],
  discard: [
    {
      en: 'Take out batteries where you can: they are collected apart.',
      cy: 'Tynnwch fatris lle gallwch: cânt eu casglu ar wahân.',
    },
    {
      en: 'Bring it to a recycling point. It does not go into the household bin.',
      cy: 'Ewch â hi i fan ailgylchu. Nid yw’n mynd i’r bin cartref.',
    },
  ],
};

export const handOver = (reason: Reason): WizardStep => ({
  kind: 'do',
  id: 'hand-over',
  title: { en: 'Before it leaves your hands', cy: 'Cyn iddi adael eich dwylo' },
  steps: last[reason],
});
