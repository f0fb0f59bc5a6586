import unexpectedDnsServer from '../../../../scanners/guidelines/telemetry/unexpected-dns-server.ts';
import { testCheck } from '../../../support/subject.ts';

const servers = (...dnsServers: string[]) =>
  ({ role: 'gateway', gateway: '192.168.1.1', dnsServers }) as const;

testCheck(unexpectedDnsServer, {
  fail: 'never',
  weak: [servers('192.168.1.77')],
  pass: [
    servers('192.168.1.1'),
    servers('9.9.9.9', '127.0.0.53'),
    {
      ...servers('192.168.1.77'),
      answers: [{ question: 'unexpected-dns-server', value: 'mine', proof: 'owner' }],
    },
  ],
  unknown: [servers(), servers('127.0.0.53'), servers('81.2.69.142')],
  'not-applicable': [{}],
});
