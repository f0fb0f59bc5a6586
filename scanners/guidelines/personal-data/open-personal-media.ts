import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { upnpDescription } from '../../probes/upnp-description.ts';
import { judgeAnswer } from '../answer-meanings.ts';
import { answered } from '../answered.ts';
import { weak } from '../judgement.ts';

/** A media server announces its library to all. What is in it is not listed: the owner’s answer to `open-personal-media`
 * says whether it holds personal things (`no`) or only what is meant for everybody (`yes`). */
export default defineCheck({
  id: 'open-personal-media',
  guideline: 8,
  ways: ['asking', 'owner'],
  severity: 'medium',
  needs: [upnpDescription],
  text: {
    passed: {
      en: 'Its media library holds nothing personal',
      cy: 'Nid oes dim personol yn ei llyfrgell gyfryngau',
    },
    failed: {
      en: 'Its media library is open to everyone in your home',
      cy: 'Mae ei llyfrgell gyfryngau’n agored i bawb yn eich cartref',
    },
    why: {
      en: 'It shows its pictures and films to each device that asks. Photos of your family may be in there.',
      cy: 'Mae gweinydd cyfryngau’n dangos ei luniau a’i ffilmiau i bob dyfais sy’n gofyn. Gall lluniau o’ch teulu fod yn eu plith.',
    },
    todo: {
      en: 'Share only what all may see, or turn the sharing off.',
      cy: 'Rhannwch y ffolderi y caiff pawb eu gweld yn unig, neu diffoddwch y gweinydd cyfryngau.',
    },
  },
  provisions: ['5.8-1', '5.8-2'],
  testGroup: '5.8-2-2',
  source: 'http://upnp.org/specs/av/UPnP-av-ContentDirectory-v1-Service.pdf',
  judge(subject) {
    const libraries = answered(subject.facts, upnpDescription).filter(({ value }) =>
      value.services.some(({ serviceType }) => serviceType.includes(':ContentDirectory:')),
    );
    if (libraries.length === 0) return [];
    const told = judgeAnswer(subject, 'open-personal-media', {
      yes: ['pass', meantForAll],
      no: ['fail', personal],
    });
    return told.length > 0 ? told : libraries.map(({ seen }) => weak(seen, announced));
  },
});
const announced: Text = {
  en: 'It shows its media library to each device that asks. It wants no login.',
  cy: 'Mae’n cynnig ei llyfrgell gyfryngau i bob dyfais heb fewngofnodi.',
};
const meantForAll: Text = {
  en: 'You told us that all may see what it holds.',
  cy: 'Dywedoch wrthym mai dim ond yr hyn y caiff pawb ei weld sydd yn ei llyfrgell.',
};
const personal: Text = {
  en: 'You told us that it shows your own pictures or films.',
  cy: 'Dywedoch wrthym fod lluniau neu ffilmiau personol yn ei llyfrgell agored.',
};
