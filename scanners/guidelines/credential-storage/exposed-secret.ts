import { defineCheck } from '../../core/define.ts';
import { exposedSecrets } from '../../probes/exposed-secrets.ts';
import { failed, passed, weak } from '../judgement.ts';
import { opened } from '../observed.ts';

/** What is a secret beyond doubt; a key for a maps service, for example, is often meant to be public. */
const certainKinds: readonly string[] = ['private-key', 'basic-token', 'url-credentials'];

/** The hint at a default password is another check's matter. The secrets themselves are never kept. */
export default defineCheck({
  id: 'exposed-secret',
  guideline: 4,
  ways: ['asking'],
  severity: 'high',
  needs: [exposedSecrets],
  text: {
    passed: {
      en: 'Its pages hold no secrets that we could see',
      cy: 'Nid oes cyfrinachau y gallem eu gweld yn ei thudalennau',
    },
    failed: { en: 'Its pages give secrets away', cy: 'Mae ei thudalennau’n datgelu cyfrinachau' },
    why: {
      en: 'A key or password that is written into a web page can be read by anyone who opens it. They can then use it against this device or others like it.',
      cy: 'Gall unrhyw un sy’n agor tudalen we ddarllen allwedd neu gyfrinair sydd wedi’i ysgrifennu ynddi. Gallant ei ddefnyddio wedyn yn erbyn y ddyfais hon neu rai tebyg.',
    },
    todo: {
      en: 'Update its software, then change its password. If the secret is still there, tell the maker and keep the device on a guest network.',
      cy: 'Diweddarwch ei meddalwedd, yna newidiwch ei chyfrinair. Os yw’r gyfrinach yno o hyd, dywedwch wrth y gwneuthurwr a chadwch y ddyfais ar rwydwaith gwesteion.',
    },
  },
  provisions: ['5.4-1', '5.4-3'],
  testGroup: '5.4-1-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ facts }) {
    return opened(facts, exposedSecrets).map((seen) => {
      const secrets = seen.value.secrets.filter(({ kind }) => kind !== 'default-password-hint');
      if (secrets.some(({ kind, certain }) => certain && certainKinds.includes(kind)))
        return failed(seen, certain);
      return secrets.length > 0 ? weak(seen, likely) : passed(seen, none);
    });
  },
});

const certain = {
  en: 'Its page holds a secret key or a login that looks as if it works.',
  cy: 'Mae ei thudalen yn cynnwys allwedd gyfrinachol neu fewngofnod sy’n edrych fel petai’n gweithio.',
};
const likely = {
  en: 'Its page holds something that looks like a password or a key.',
  cy: 'Mae ei thudalen yn cynnwys rhywbeth sy’n edrych fel cyfrinair neu allwedd.',
};
const none = {
  en: 'We looked through its front page and found nothing of the kind.',
  cy: 'Edrychom drwy ei thudalen flaen ac ni chanfuom ddim o’r fath.',
};
