import check from '../../../../scanners/guidelines/communication/open-telnet.ts';
import { tcpPort } from '../../../../scanners/probes/open-ports.ts';
import { telnetBanner } from '../../../../scanners/probes/telnet-banner.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const says = (value: {
  text?: string;
  negotiates?: boolean;
  prompt?: 'login' | 'none';
  otherProtocol?: string;
}) => ({
  seen: [
    saw(telnetBanner, { state: 'open', text: '', negotiates: false, prompt: 'none', ...value }, port(23)),
  ],
});
const knock = (state: 'open' | 'closed' | 'silent') => ({ seen: [saw(tcpPort, { state }, port(23))] });

testCheck(check, {
  fail: [says({ negotiates: true }), says({ text: 'login:', prompt: 'login' })],
  weak: 'never',
  pass: [knock('closed')],
  unknown: [
    {},
    knock('open'),
    knock('silent'),
    says({ text: 'hello' }),
    says({ text: '220 ready', otherProtocol: 'ftp', negotiates: true }),
    { seen: [saw(telnetBanner, { state: 'silent' }, port(23))] },
  ],
});
