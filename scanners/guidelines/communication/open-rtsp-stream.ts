import { defineCheck } from '../../core/define.ts';
import { rtspDescribe } from '../../probes/rtsp-describe.ts';
import { failed, passed, unknown, weak } from '../judgement.ts';
import { opened } from '../observed.ts';

/** Rests on the description of the video alone: no picture is ever asked for. */
export default defineCheck({
  id: 'open-rtsp-stream',
  guideline: 5,
  ways: ['closer'],
  severity: 'critical',
  needs: [rtspDescribe],
  text: {
    passed: { en: 'Its video asks for a password', cy: 'Mae ei fideo’n gofyn am gyfrinair' },
    failed: {
      en: 'Its video is open, or its password is not well hidden',
      cy: 'Mae ei fideo ar agor, neu nid yw ei gyfrinair wedi’i guddio’n dda',
    },
    why: {
      en: 'It shows your home to each guest on your network, and to each device that was broken into. Nobody would know.',
      cy: 'Mae camera sy’n rhoi ei fideo i unrhyw un ar eich rhwydwaith yn dangos eich cartref i bob gwestai a phob dyfais heintiedig. Fyddai neb yn sylwi.',
    },
    todo: {
      en: 'In the camera’s settings, set a password for its video stream (RTSP). Choose “digest” where it lets you. Or turn the stream off.',
      cy: 'Yng ngosodiadau’r camera, gosodwch gyfrinair ar gyfer ei ffrwd fideo (RTSP), dewiswch “digest” lle mae’n caniatáu hynny, neu diffoddwch y ffrwd.',
    },
  },
  provisions: ['5.5-5', '5.5-1', '5.8-2'],
  testGroup: '5.5-5-2',
  source: 'https://www.rfc-editor.org/rfc/rfc2326#section-10.2',
  judge({ facts }) {
    return opened(facts, rtspDescribe).map((seen) => {
      const { described, status, challenges } = seen.value;
      if (described) return failed(seen, open);
      const schemes = challenges.map(({ scheme }) => scheme.toLowerCase());
      if (status === 401 && schemes.includes('basic')) return weak(seen, basic);
      if (status === 401 && schemes.includes('digest')) return passed(seen, digest);
      return unknown(seen, noSuchVideo);
    });
  },
});

const open = {
  en: 'It told us about its video and asked for no login.',
  cy: 'Disgrifiodd ei fideo i ni heb ofyn am fewngofnodi.',
};
const basic = {
  en: 'Its video asks for a password, but takes it in plain text.',
  cy: 'Mae ei fideo’n gofyn am gyfrinair, ond mae’n ei dderbyn heb ei amgryptio.',
};
const digest = {
  en: 'It asked for a login before it told anything of its video.',
  cy: 'Gofynnodd am fewngofnodi cyn dweud dim am ei fideo.',
};
const noSuchVideo = {
  en: 'It has a video server, but none of the places where we looked held a video.',
  cy: 'Mae ganddi weinydd fideo, ond nid oedd fideo yn yr un o’r lleoedd y buom yn edrych.',
};
