import { defineCheck } from '../../core/define.ts';
import { type LoginAttempt, loginAttempt, loginPause } from '../../core/login-facts.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { failed, passed, unknown } from '../judgement.ts';

/**
 * Rests on login attempts alone; a failing answer has its control attempt behind it. SNMP's community, which is no
 * password of a person's, has a check of its own.
 */
export default defineCheck({
  id: 'default-password',
  guideline: 1,
  ways: ['closer'],
  severity: 'critical',
  never: ['weak'],
  needs: [loginAttempt, loginPause],
  text: {
    passed: {
      en: 'The well-known maker’s passwords that we tried are refused',
      cy: 'Mae’r cyfrineiriau gwneuthurwr cyfarwydd a gynigiwyd gennym yn cael eu gwrthod',
    },
    failed: {
      en: 'It still uses the maker’s password',
      cy: 'Mae’n dal i ddefnyddio cyfrinair y gwneuthurwr',
    },
    why: {
      en: 'The maker’s password is printed in manuals that anybody can look up. Whoever is on your network can then change this device, or watch through it.',
      cy: 'Mae cyfrinair y gwneuthurwr wedi’i argraffu mewn llawlyfrau y gall unrhyw un eu gweld. Gall pwy bynnag sydd ar eich rhwydwaith newid y ddyfais hon wedyn, neu wylio drwyddi.',
    },
    todo: {
      en: 'Choose a password of your own for it, one that you use nowhere else.',
      cy: 'Dewiswch eich cyfrinair eich hun ar ei chyfer, un nad ydych yn ei ddefnyddio yn unman arall.',
    },
  },
  provisions: ['5.1-1', '5.1-2', '5.1-4'],
  psti: 1,
  testGroup: '5.1-1-2',
  source: 'https://www.legislation.gov.uk/uksi/2023/1007',
  judge({ facts }) {
    const attempts = facts.all(loginAttempt).filter(({ value }) => value.protocol !== 'snmp');
    const accepted = attempts.filter(({ value }) => value.outcome === 'accepted');
    if (accepted.length > 0) {
      return accepted.map((attempt) => failed(attempt, opened(attempt.value)));
    }
    const refused = attempts.filter(({ value }) => value.outcome === 'refused');
    if (refused.length > 0) return [passed(refused, fill(tried, { count: refused.length }))];
    if (attempts.length > 0) return [unknown(attempts, unclear)];
    const pause = facts.latest(loginPause);
    return pause ? [unknown(pause, pauses[pause.value.reason])] : [];
  },
});

function opened({ account, controlledEarlier }: LoginAttempt): Text {
  const name = account === '' ? undefined : quote(account);
  const english = [name && ` for the account ${name}`, controlledEarlier && ' in an earlier check'];
  const welsh = [name && ` ar gyfer y cyfrif ${name}`, controlledEarlier && ' mewn gwiriad cynharach'];
  return {
    en: `The maker’s well-known password${english[0] ?? ''} opened it just now, and a made-up password did not${english[1] ?? ''}.`,
    cy: `Agorodd cyfrinair cyfarwydd y gwneuthurwr${welsh[0] ?? ''} hi nawr, ac ni wnaeth cyfrinair ffug${welsh[1] ?? ''}.`,
  };
}

const tried: Text = {
  en: 'We tried {count} well-known logins and each was refused. That says nothing about other passwords.',
  cy: 'Rhoesom gynnig ar {count} mewngofnodiad cyfarwydd a gwrthodwyd pob un. Nid yw hynny’n dweud dim am gyfrineiriau eraill.',
};
const unclear: Text = {
  en: 'We tried, but its answer says neither yes nor no.',
  cy: 'Rhoesom gynnig arni, ond nid yw ei hateb yn dweud ie na nage.',
};
const pauses: Readonly<
  Record<'budget' | 'locked' | 'care' | 'changed' | 'no-credential' | 'switched-off', Text>
> = {
  budget: {
    en: 'We have used up the few tries that we allow ourselves, so as not to lock you out. Try again in half an hour.',
    cy: 'Rydym wedi defnyddio’r ychydig gynigion a ganiatawn i ni’n hunain, rhag eich cloi allan. Rhowch gynnig arall arni ymhen hanner awr.',
  },
  locked: {
    en: 'It showed signs of locking after wrong tries, so we stopped for good.',
    cy: 'Dangosodd arwyddion o gloi ar ôl cynigion anghywir, felly rhoesom y gorau iddi am byth.',
  },
  care: {
    en: 'We never try logins on a device that somebody’s care or safety depends on.',
    cy: 'Fyddwn ni byth yn rhoi cynnig ar fewngofnodi i ddyfais y mae gofal neu ddiogelwch rhywun yn dibynnu arni.',
  },
  changed: {
    en: 'It answered differently from one moment to the next, so we did not try.',
    cy: 'Atebodd yn wahanol o un funud i’r llall, felly ni roesom gynnig arni.',
  },
  'no-credential': {
    en: 'It asks for a login, and we know no maker’s password for it.',
    cy: 'Mae’n gofyn am fewngofnodi, ac nid ydym yn gwybod am gyfrinair gwneuthurwr ar ei chyfer.',
  },
  'switched-off': {
    en: 'Trying logins is switched off for this network.',
    cy: 'Mae rhoi cynnig ar fewngofnodi wedi’i ddiffodd ar gyfer y rhwydwaith hwn.',
  },
};
