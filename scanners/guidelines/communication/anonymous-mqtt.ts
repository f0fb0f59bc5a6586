import { defineCheck } from '../../core/define.ts';
import { mqttConnect } from '../../probes/mqtt-connect.ts';
import { failed, passed, unknown } from '../judgement.ts';
import { opened } from '../observed.ts';

export default defineCheck({
  id: 'anonymous-mqtt',
  guideline: 5,
  ways: ['closer'],
  severity: 'high',
  never: ['weak'],
  needs: [mqttConnect],
  text: {
    passed: {
      en: 'Its message hub asks who is there',
      cy: 'Mae ei hwb negeseuon yn gofyn pwy sydd yno',
    },
    failed: {
      en: 'Its message hub lets anyone in',
      cy: 'Mae ei hwb negeseuon yn gadael unrhyw un i mewn',
    },
    why: {
      en: 'Smart devices report and take orders through this hub, called MQTT. Anyone on your network can read along and switch things.',
      cy: 'Drwy’r hwb hwn, o’r enw MQTT, y mae dyfeisiau clyfar yn adrodd ac yn derbyn gorchmynion. Gall unrhyw un ar eich rhwydwaith ddarllen y cyfan a throi pethau ymlaen ac i ffwrdd.',
    },
    todo: {
      en: 'Set a user name and a password in the hub’s settings, and then give them to the devices that use it.',
      cy: 'Gosodwch enw defnyddiwr a chyfrinair yng ngosodiadau’r hwb, ac yna rhowch nhw i’r dyfeisiau sy’n ei ddefnyddio.',
    },
  },
  provisions: ['5.5-5', '5.5-4'],
  testGroup: '5.5-5-2',
  source: 'https://mosquitto.org/documentation/migrating-to-2-0/',
  judge({ facts }) {
    return opened(facts, mqttConnect).map((seen) => {
      if (seen.value.accepted) return failed(seen, accepted);
      const turnedAway = seen.value.result === 'bad-credentials' || seen.value.result === 'not-authorised';
      return turnedAway ? passed(seen, refused) : unknown(seen, unclear);
    });
  },
});

const accepted = {
  en: 'It let us in without a name or password; we left at once.',
  cy: 'Gadawodd ni i mewn heb enw na chyfrinair; gadawsom ar unwaith.',
};
const refused = {
  en: 'It turned us away when we gave no name.',
  cy: 'Trodd ni i ffwrdd pan na roesom enw.',
};
const unclear = {
  en: 'It did not let us in, but for another reason than a missing password.',
  cy: 'Ni adawodd ni i mewn, ond am reswm arall na chyfrinair coll.',
};
