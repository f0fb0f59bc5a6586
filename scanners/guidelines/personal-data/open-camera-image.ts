import { defineCheck } from '../../core/define.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { cameraStill } from '../../probes/camera-still.ts';
import { answered } from '../answered.ts';
import { failed, passed } from '../judgement.ts';

/** The probe looks at the kind of the answer and drops the picture unseen. */
export default defineCheck({
  id: 'open-camera-image',
  guideline: 8,
  ways: ['closer'],
  severity: 'critical',
  never: ['weak'],
  needs: [cameraStill],
  text: {
    passed: { en: 'Its picture asks for a login', cy: 'Mae ei llun yn gofyn am fewngofnodi' },
    failed: {
      en: 'Anyone on your network can see its picture',
      cy: 'Gall unrhyw un ar eich rhwydwaith weld ei llun',
    },
    why: {
      en: 'A camera sees into your home. Whoever is on your network can watch, and you would not notice.',
      cy: 'Mae camera’n gweld i mewn i’ch cartref. Gall pwy bynnag sydd ar eich rhwydwaith wylio, heb i chi sylwi.',
    },
    todo: {
      en: 'Set a password for viewing in its settings. If there is no such setting, update it or take it off the network.',
      cy: 'Gosodwch gyfrinair ar gyfer gwylio yn ei gosodiadau. Os nad oes gosodiad o’r fath, diweddarwch hi neu tynnwch hi oddi ar y rhwydwaith.',
    },
  },
  provisions: ['5.8-2', '5.5-5'],
  testGroup: '5.8-2-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ facts }) {
    return answered(facts, cameraStill).flatMap(({ seen, value }) => {
      if (value.image && value.status === 200)
        return [failed(seen, fill(picture, { path: quote(value.path) }))];
      return value.status === 401 || value.status === 403 ? [passed(seen, refused)] : [];
    });
  },
});
const picture: Text = {
  en: 'At {path} it sent a picture without a login; we did not look at it or keep it.',
  cy: 'Yn {path} anfonodd lun heb fewngofnodi; ni wnaethom edrych arno na’i gadw.',
};
const refused: Text = {
  en: 'It refused to send a picture without a login.',
  cy: 'Gwrthododd anfon llun heb fewngofnodi.',
};
