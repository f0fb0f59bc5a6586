import dnsRebinding from '../../../../scanners/guidelines/attack-surface/dns-rebinding.ts';
import { foreignHost } from '../../../../scanners/probes/foreign-host.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const web = { transport: 'tcp', port: 80 } as const;
const answerTo = (
  foreignStatus: number,
  gives: 'data' | 'page' | 'login' | 'nothing',
  sameBody = true,
  ownStatus = 200,
) => saw(foreignHost, { state: 'open', path: '/', ownStatus, foreignStatus, sameBody, gives }, web);

testCheck(dnsRebinding, {
  fail: [{ seen: [answerTo(200, 'data')] }],
  weak: [{ seen: [answerTo(200, 'login')] }],
  pass: [{ seen: [answerTo(421, 'data', false)] }, { seen: [answerTo(302, 'page', false)] }],
  unknown: [
    {},
    { seen: [answerTo(200, 'page')] },
    { seen: [answerTo(200, 'data', false)] },
    { seen: [answerTo(500, 'data', false)] },
    { seen: [answerTo(404, 'nothing', true, 404)] },
    { seen: [saw(foreignHost, { state: 'silent' }, web)] },
  ],
});
