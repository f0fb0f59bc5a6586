import { defineCheck } from '../../core/define.ts';
import { exposedSecrets } from '../../probes/exposed-secrets.ts';
import { httpFront } from '../../probes/http-front.ts';
import { failed, passed, weak } from '../judgement.ts';
import { opened } from '../observed.ts';

/** Looks at the page as it came, before any browser could have filled it in. */
export default defineCheck({
  id: 'prefilled-password',
  guideline: 1,
  ways: ['asking'],
  severity: 'high',
  needs: [httpFront, exposedSecrets],
  text: {
    passed: {
      en: 'Its login page gives no password away',
      cy: 'Nid yw ei thudalen fewngofnodi’n datgelu cyfrinair',
    },
    failed: {
      en: 'Its login page gives a password away',
      cy: 'Mae ei thudalen fewngofnodi’n datgelu cyfrinair',
    },
    why: {
      en: 'A password that stands in the page itself is no secret. Whoever opens the page can read it and log in.',
      cy: 'Nid yw cyfrinair sydd yn y dudalen ei hun yn gyfrinach. Gall pwy bynnag sy’n agor y dudalen ei ddarllen a mewngofnodi.',
    },
    todo: {
      en: 'Choose a new password for it and update its software. If the page still shows one, keep the device on a guest network and tell the maker.',
      cy: 'Dewiswch gyfrinair newydd ar ei chyfer a diweddarwch ei meddalwedd. Os yw’r dudalen yn dal i ddangos un, cadwch y ddyfais ar rwydwaith gwesteion a dywedwch wrth y gwneuthurwr.',
    },
  },
  provisions: ['5.1-1', '5.4-1'],
  psti: 1,
  testGroup: '5.1-1-2',
  source: 'https://www.legislation.gov.uk/uksi/2023/1007',
  judge({ facts }) {
    const pages = opened(facts, httpFront).flatMap((front) => {
      const fields = [...front.value.looseFields, ...front.value.forms.flatMap((form) => form.fields)];
      const passwords = fields.filter(({ type }) => type === 'password');
      if (passwords.length === 0) return [];
      return [passwords.some(({ prefilled }) => prefilled) ? failed(front, filled) : passed(front, empty)];
    });
    const hints = opened(facts, exposedSecrets)
      .filter(({ value }) => value.secrets.some(({ kind }) => kind === 'default-password-hint'))
      .map((seen) => weak(seen, hint));
    return [...pages, ...hints];
  },
});

const filled = {
  en: 'The field for the password already holds one when the page opens.',
  cy: 'Mae cyfrinair eisoes yn y maes pan fydd y dudalen yn agor.',
};
const hint = {
  en: 'Its page names a default password in its text.',
  cy: 'Mae ei thudalen yn enwi cyfrinair diofyn yn ei thestun.',
};
const empty = {
  en: 'The field for the password is empty when the page opens.',
  cy: 'Mae’r maes cyfrinair yn wag pan fydd y dudalen yn agor.',
};
