import { defineCheck } from '../../core/define.ts';
import type { Text } from '../../core/text.ts';
import { cors } from '../../probes/cors.ts';
import { answered } from '../answered.ts';
import { failed, passed, unknown, weak } from '../judgement.ts';

export default defineCheck({
  id: 'permissive-cors',
  guideline: 6,
  ways: ['asking'],
  severity: 'medium',
  needs: [cors],
  text: {
    passed: { en: 'It keeps web pages of others out', cy: 'Mae’n cadw tudalennau gwe pobl eraill allan' },
    failed: {
      en: 'It lets any web page read from it',
      cy: 'Mae’n gadael i unrhyw dudalen we ddarllen ohoni',
    },
    why: {
      en: 'Your browser normally stops one web page from reading another. This device tells the browser to make an exception for everyone.',
      cy: 'Fel arfer mae’ch porwr yn atal un dudalen we rhag darllen un arall. Mae’r ddyfais hon yn dweud wrth y porwr am wneud eithriad i bawb.',
    },
    todo: {
      en: 'Install the newest update. Log out of its settings page when you have finished there.',
      cy: 'Gosodwch y diweddariad diweddaraf. Allgofnodwch o’i thudalen osodiadau pan fyddwch wedi gorffen yno.',
    },
  },
  provisions: ['5.6-1', '5.6-2'],
  testGroup: '5.6-2-2',
  source: 'https://fetch.spec.whatwg.org/#http-cors-protocol',
  judge({ facts }) {
    return answered(facts, cors).flatMap(({ seen, value }) => {
      const named = value.allowOrigin === 'ours' || value.allowOrigin === 'null';
      if (named && value.credentials && value.gives !== 'nothing') return [failed(seen, withLogin)];
      if (value.allowOrigin === 'none' || value.allowOrigin === 'other') return [passed(seen, keptOut)];
      return [value.gives === 'data' ? weak(seen, openData) : unknown(seen, nothingToRead)];
    });
  },
});
const withLogin: Text = {
  en: 'It lets a foreign web page read it, and even use your login to do so.',
  cy: 'Mae’n gadael i dudalen we estron ei darllen, a hyd yn oed ddefnyddio’ch mewngofnodi i wneud hynny.',
};
const openData: Text = {
  en: 'It lets any web page read the data that it gives without a login.',
  cy: 'Mae’n gadael i unrhyw dudalen we ddarllen y data y mae’n ei roi heb fewngofnodi.',
};
const keptOut: Text = {
  en: 'A request in the name of a foreign web page got no permission to read.',
  cy: 'Ni chafodd cais yn enw tudalen we estron ganiatâd i ddarllen.',
};
const nothingToRead: Text = {
  en: 'It would let foreign web pages in, but we found nothing there to read.',
  cy: 'Byddai’n gadael tudalennau gwe estron i mewn, ond ni chawsom hyd i ddim i’w ddarllen yno.',
};
