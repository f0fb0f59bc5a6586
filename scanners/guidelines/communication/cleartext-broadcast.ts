import { defineCheck } from '../../core/define.ts';
import { tuyaBroadcast } from '../../discovery/tuya.ts';
import { miioDevice } from '../../discovery/xiaomi.ts';
import { failed, weak } from '../judgement.ts';

/** Tuya's “encrypted” broadcasts use one key that is the same everywhere and publicly known: they count as clear. */
export default defineCheck({
  id: 'cleartext-broadcast',
  guideline: 5,
  ways: ['listening', 'asking'],
  severity: 'low',
  never: ['pass'],
  needs: [tuyaBroadcast, miioDevice],
  text: {
    passed: {
      en: 'It tells nothing about itself to everyone',
      cy: 'Nid yw’n dweud dim amdani’i hun wrth bawb',
    },
    failed: {
      en: 'It tells everyone on your network about itself',
      cy: 'Mae’n dweud amdani’i hun wrth bawb ar eich rhwydwaith',
    },
    why: {
      en: 'It sends numbers that identify it to every device in your home, over and over. An app on any phone can use them to follow you or to reach the device.',
      cy: 'Mae’n anfon rhifau sy’n ei hadnabod at bob dyfais yn eich cartref, dro ar ôl tro. Gall ap ar unrhyw ffôn eu defnyddio i’ch dilyn chi neu i gyrraedd y ddyfais.',
    },
    todo: {
      en: 'Finish setting it up in its app. If it is set up, you cannot change this: keep it on a guest network if that troubles you.',
      cy: 'Gorffennwch ei gosod yn ei hap. Os yw wedi’i gosod, ni allwch newid hyn: cadwch hi ar rwydwaith gwesteion os yw hynny’n eich poeni.',
    },
  },
  provisions: ['5.5-1', '5.6-2'],
  testGroup: '5.6-2-2',
  source:
    'https://events.ccc.de/congress/2024/hub/de/event/in-the-room-where-it-happens-characterizing-local-communication-and-threats-in-smart-homes',
  judge({ facts }) {
    const keys = facts.perService(miioDevice).filter(({ value }) => value.tellsToken);
    if (keys.length > 0) return [failed(keys, givesKey)];
    const numbers = facts.perService(tuyaBroadcast);
    return numbers.length > 0 ? [weak(numbers, givesNumbers)] : [];
  },
});

const givesKey = {
  en: 'It gives its secret key to anyone who asks, until an app has claimed it.',
  cy: 'Mae’n rhoi ei hallwedd gyfrinachol i unrhyw un sy’n gofyn, nes bod ap wedi’i hawlio.',
};
const givesNumbers = {
  en: 'We heard it send its identity to everyone without real encryption.',
  cy: 'Clywsom hi’n anfon ei hunaniaeth at bawb heb amgryptio go iawn.',
};
