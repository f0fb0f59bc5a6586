import { defineCheck } from '../../core/define.ts';
import { withLaw } from '../legal-wording.ts';
import { judgeYesNo } from '../owner-answer.ts';

/** Question: “After the reset, did you have to choose a password, or to copy one from the label, before you could use it?” */
export default defineCheck({
  id: 'reset-without-unique-password',
  guideline: 1,
  ways: ['owner'],
  severity: 'high',
  never: ['weak'],
  needs: [],
  text: {
    passed: {
      en: 'After a reset it wants a password of its own',
      cy: 'Ar ôl ei hailosod mae’n mynnu cyfrinair ei hun',
    },
    failed: {
      en: 'After a reset it works without a password of its own',
      cy: 'Ar ôl ei hailosod mae’n gweithio heb gyfrinair ei hun',
    },
    why: {
      en: 'A reset must not bring back a password that all such devices share. If it does, a reset by mistake opens the device to all.',
      cy: 'Ni ddylai ailosodiad ffatri ddod â chyfrinair y mae pob dyfais o’r fath yn ei rannu yn ôl. Fel arall mae ailosod, hyd yn oed drwy ddamwain, yn agor y ddyfais i bawb.',
    },
    todo: {
      en: 'Set a password of your own right after each reset, before you join it to your network for good.',
      cy: 'Gosodwch eich cyfrinair eich hun yn syth ar ôl pob ailosodiad, cyn ei chysylltu â’ch rhwydwaith am byth.',
    },
  },
  provisions: ['5.1-1'],
  psti: 1,
  testGroup: '5.1-1-2',
  source: 'https://www.legislation.gov.uk/uksi/2023/1007/schedule/1',
  judge: (subject) =>
    judgeYesNo(subject, 'reset-without-unique-password', {
      yes,
      no: { result: 'fail', reason: withLaw(subject, no) },
    }),
});

const yes = {
  en: 'After the reset it could not be used without a password of its own.',
  cy: 'Ar ôl yr ailosod, ni ellid ei defnyddio heb gyfrinair ei hun.',
};
const no = {
  en: 'After the reset it could be used without a password of its own.',
  cy: 'Ar ôl yr ailosod, gellid ei defnyddio heb gyfrinair ei hun.',
};
