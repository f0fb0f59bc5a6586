import exposedInternalService from '../../../../scanners/guidelines/attack-surface/exposed-internal-service.ts';
import { tcpPort } from '../../../../scanners/probes/open-ports.ts';
import { redisInfo } from '../../../../scanners/probes/redis-info.ts';
import { rsyncModules } from '../../../../scanners/probes/rsync-modules.ts';
import { tftpAnswer } from '../../../../scanners/probes/tftp-answer.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const tcp = (port: number) => ({ transport: 'tcp', port }) as const;
const redis = (open: boolean) => saw(redisInfo, { state: 'open', open }, tcp(6379));
const rsync = saw(rsyncModules, { state: 'open', version: '31.0', modules: [] }, tcp(873));
const open = (port: number) => saw(tcpPort, { state: 'open' }, tcp(port));
const closed = (port: number) => saw(tcpPort, { state: 'closed' }, tcp(port));

testCheck(exposedInternalService, {
  fail: [
    { seen: [redis(true)] },
    { seen: [rsync] },
    {
      identity: { kind: 'camera' },
      seen: [saw(tftpAnswer, { state: 'open', reply: 'error' }, { transport: 'udp', port: 69 })],
    },
  ],
  weak: 'never',
  pass: [
    { seen: [redis(false)] },
    { seen: [closed(873), closed(2049), closed(2375)] },
    {
      seen: [redis(true)],
      answers: [{ question: 'exposed-internal-service', value: 'mine', proof: 'owner' }],
    },
  ],
  unknown: [
    {},
    { seen: [redis(false), open(2375)] },
    { identity: { kind: 'nas' }, seen: [rsync] },
    { seen: [closed(873)] },
  ],
});
