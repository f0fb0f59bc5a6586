import openOnvifUsers from '../../../../scanners/guidelines/attack-surface/open-onvif-users.ts';
import { onvifUsers } from '../../../../scanners/probes/onvif-users.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const web = { transport: 'tcp', port: 80 } as const;

testCheck(openOnvifUsers, {
  fail: [{ seen: [saw(onvifUsers, { state: 'open', listed: true, users: 2 }, web)] }],
  weak: 'never',
  pass: [{ seen: [saw(onvifUsers, { state: 'open', listed: false, fault: 'ter:NotAuthorized' }, web)] }],
  unknown: [
    {},
    { seen: [saw(onvifUsers, { state: 'open', listed: false }, web)] },
    { seen: [saw(onvifUsers, { state: 'silent' }, web)] },
  ],
});
