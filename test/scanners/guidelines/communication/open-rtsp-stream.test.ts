import check from '../../../../scanners/guidelines/communication/open-rtsp-stream.ts';
import { rtspDescribe } from '../../../../scanners/probes/rtsp-describe.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const video = (status: number, ...schemes: readonly string[]) => ({
  seen: [
    saw(
      rtspDescribe,
      {
        state: 'open',
        path: '/live',
        status,
        described: status === 200,
        media: [],
        challenges: schemes.map((scheme) => ({ scheme })),
      },
      port(554),
    ),
  ],
});

testCheck(check, {
  fail: [video(200)],
  weak: [video(401, 'Basic'), video(401, 'Digest', 'Basic')],
  pass: [video(401, 'Digest')],
  unknown: [{}, video(404), video(401), { seen: [saw(rtspDescribe, { state: 'silent' }, port(554))] }],
});
