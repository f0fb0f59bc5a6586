/** The words of the thirteen guidelines and of the checks and wizards that the sample homes speak of. */
import type { Catalogue, CheckEntry, WizardEntry } from '../../../electron/ipc-contract.ts';
import type { Text } from '../../../scanners/core/text.ts';

const titles: readonly (readonly [id: string, en: string, cy: string])[] = [
  ['passwords', 'Its own password', 'Ei gyfrinair ei hun'],
  ['disclosure', 'A place to report problems', 'Lle i roi gwybod am broblemau'],
  ['updates', 'Kept up to date', 'Wedi’i ddiweddaru'],
  ['credential-storage', 'Keeps secrets safe', 'Yn cadw cyfrinachau’n ddiogel'],
  ['communication', 'Talks privately', 'Yn siarad yn breifat'],
  ['attack-surface', 'Few ways in', 'Ychydig o ffyrdd i mewn'],
  ['integrity', 'Can’t be tampered with', 'Ni ellir ymyrryd ag ef'],
  ['personal-data', 'Looks after your data', 'Yn gofalu am eich data'],
  ['resilience', 'Keeps working in an outage', 'Yn dal i weithio pan fydd toriad'],
  ['telemetry', 'Watches for trouble', 'Yn gwylio am drafferth'],
  ['deletion', 'Easy to erase', 'Hawdd ei ddileu'],
  ['installation', 'Easy to set up', 'Hawdd ei osod'],
  ['input-validation', 'Copes with bad messages', 'Yn ymdopi â negeseuon gwael'],
];

const same = (en: string): Text => ({ en });

const check = (
  id: string,
  guideline: number,
  failed: string,
  why: string,
  more: Partial<CheckEntry> = {},
): CheckEntry => ({
  id,
  guideline,
  ways: ['asking'],
  severity: 'medium',
  text: {
    passed: same('We found nothing wrong here'),
    failed: same(failed),
    why: same(why),
    todo: same('Open the device’s own settings and change it there.'),
  },
  provisions: [`5.${guideline}-1`],
  source: 'ETSI EN 303 645',
  ...more,
});

const wizard = (
  id: string,
  task: WizardEntry['task'],
  en: string,
  minutes: number,
  fixes: string[] = [],
) => ({
  id,
  task,
  fixes,
  title: same(en),
  minutes,
});

export const sampleWizards: readonly WizardEntry[] = [
  {
    ...wizard('change-default-password', 'fix', 'Change the password', 5, ['default-password']),
    title: { en: 'Change the password', cy: 'Newid y cyfrinair' },
  },
  wizard('close-port-mapping', 'fix', 'Close a door in your router', 5, ['upnp-port-mapping']),
  wizard('set-password', 'fix', 'Set a password', 3, ['open-settings-page']),
  wizard('setup-camera', 'setup', 'Set up a camera', 15),
  wizard('validate-device', 'validate', 'Go through it together', 20),
  wizard('erase-device', 'delete', 'Erase it before you part with it', 10),
];

export const sampleCatalogue: Catalogue = {
  guidelines: titles.map(([id, en, cy], at) => ({
    number: at + 1,
    id,
    title: { en, cy },
    demand: same('The maker must see to it that this holds for every device it sells.'),
    why: same('Otherwise someone else could use the device, and you would not notice.'),
    law: at < 3,
  })),
  checks: [
    check(
      'default-password',
      1,
      'It still uses the maker’s password',
      'The password can be looked up by anyone. They could watch your drive.',
      { severity: 'critical', ways: ['closer'], psti: 1 },
    ),
    check(
      'open-settings-page',
      1,
      'Its settings page has no password',
      'Anyone on your Wi-Fi can change it.',
    ),
    check('password-never-set', 1, 'No password was ever set', 'The first person to open it owns it.'),
    check(
      'missing-disclosure-policy',
      2,
      'Its maker names no place to report problems',
      'Problems stay open.',
    ),
    check('missing-security-txt', 2, 'Its maker has no contact file', 'Finders do not know whom to tell.'),
    check('support-ended', 3, 'It gets no more updates', 'New holes in it stay open for good.', { psti: 3 }),
    check('outdated-firmware', 3, 'An update is waiting', 'Old software has known holes.'),
    check('automatic-updates-off', 3, 'It does not update by itself', 'Updates are easy to forget.', {
      ways: ['owner'],
    }),
    check('shared-tls-key', 4, 'It shares its key with other devices', 'Others can read what it sends.'),
    check('exposed-secret', 4, 'It shows a secret to anyone', 'Anyone at home can copy it.'),
    check(
      'cleartext-login-form',
      5,
      'Its sign-in page is not private',
      'Others on your Wi-Fi can read along.',
    ),
    check('outdated-tls', 5, 'Its privacy is out of date', 'Old ways of hiding words can be broken.'),
    check('open-telnet', 6, 'It has an old back door', 'Telnet sends all in the open.'),
    check(
      'upnp-port-mapping',
      6,
      'A door is open to the internet',
      'People on the internet can reach the device directly.',
      { severity: 'high' },
    ),
    check('unsigned-firmware', 7, 'It takes any software', 'Someone could put other software on it.', {
      alwaysUnknown: same('This can’t be seen from a home. Only a laboratory can tell.'),
    }),
  ],
  wizards: [...sampleWizards],
};
