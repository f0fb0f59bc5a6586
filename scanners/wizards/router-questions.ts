import type { WizardSituation, WizardStep } from '../core/define.ts';

/** What stands on a page of the router that only its owner may open. Setting up and validating ask the same. */

/** How the Wi-Fi is locked: a computer on a cable cannot see it. */
export function wifiSteps({ device }: WizardSituation): readonly WizardStep[] {
  return device.identity.kind === 'router' ? [askLock] : [];
}

const askLock: WizardStep = {
  kind: 'choose',
  id: 'wifi-lock',
  title: { en: 'How is your Wi-Fi locked?', cy: 'Sut mae eich Wi-Fi wedi’i gloi?' },
  body: [
    {
      en: 'Your router’s page says it under “Wi-Fi” or “Wireless”, as “Security”. Your phone may show it beside the Wi-Fi’s name.',
      cy: 'Mae tudalen eich llwybrydd yn ei ddweud o dan “Wi-Fi” neu “Wireless”, fel “Security”. Gall eich ffôn ei ddangos wrth enw’r Wi-Fi.',
    },
  ],
  options: [
    { id: 'not-sure', label: { en: 'I can’t tell', cy: 'Alla i ddim dweud' } },
    { id: 'wpa3', label: { en: 'WPA3, or WPA2 and WPA3', cy: 'WPA3, neu WPA2 a WPA3' } },
    { id: 'wpa2', label: { en: 'WPA2 (AES)', cy: 'WPA2 (AES)' } },
    { id: 'wpa2-tkip', label: { en: 'WPA2 (TKIP)', cy: 'WPA2 (TKIP)' } },
    { id: 'wpa', label: { en: 'WPA', cy: 'WPA' } },
    { id: 'wep', label: { en: 'WEP', cy: 'WEP' } },
    { id: 'open', label: { en: 'It has no password', cy: 'Does dim cyfrinair' } },
  ],
  records: {
    question: 'wifi-security',
    as: { wpa3: 'wpa3', wpa2: 'wpa2', 'wpa2-tkip': 'wpa2-tkip', wpa: 'wpa', wep: 'wep', open: 'open' },
  },
};

/** Whom it talks to: only a list of the names that it looks up shows that. */
export const askTrackers: WizardStep = {
  kind: 'choose',
  id: 'trackers',
  title: { en: 'Whom does it talk to?', cy: 'Â phwy mae’n siarad?' },
  body: [
    {
      en: 'Some routers, and helpers such as Pi-hole, list the names that each device looks up. Names with “ads”, “track”, “metrics” or “doubleclick” belong to advertisers and trackers.',
      cy: 'Mae rhai llwybryddion, a chymhorthion fel Pi-hole, yn rhestru’r enwau y mae pob dyfais yn chwilio amdanynt. Mae enwau ag “ads”, “track”, “metrics” neu “doubleclick” yn perthyn i hysbysebwyr a thracwyr.',
    },
  ],
  options: [
    { id: 'no-list', label: { en: 'I have no such list', cy: 'Does gen i ddim rhestr o’r fath' } },
    { id: 'few', label: { en: 'Few of them: at most one in five', cy: 'Ychydig: un o bob pump ar y mwyaf' } },
    { id: 'many', label: { en: 'Many: more than one in five', cy: 'Llawer: mwy nag un o bob pump' } },
  ],
  records: { question: 'tracker-traffic', as: { few: 'few', many: 'many' } },
};
