import { expect, test } from 'vitest';
import { ssdpReply } from '../../../../scanners/discovery/ssdp.ts';
import check from '../../../../scanners/guidelines/updates/outdated-component.ts';
import { smbNegotiate } from '../../../../scanners/probes/smb-negotiate.ts';
import { sshIdent } from '../../../../scanners/probes/ssh-ident.ts';
import { saw } from '../../../support/observations.ts';
import { judged, testCheck } from '../../../support/subject.ts';
import { port, sawPage } from '../../../support/web-page.ts';

const server = (name: string) => ({ seen: [sawPage({ server: name })] });
const ssh = (software: string) => ({
  seen: [saw(sshIdent, { state: 'open', line: `SSH-2.0-${software}`, protocol: '2.0', software }, port(22))],
});
const upnp = (name: string) => ({
  seen: [saw(ssdpReply, { kind: 'alive', st: 'upnp:rootdevice', usn: 'uuid:1', server: name, extra: {} })],
});
const smb = (dialect?: '3.1.1') => ({
  seen: [saw(smbNegotiate, { state: 'open', smb1: true, dialect }, port(445))],
});

testCheck(check, {
  fail: 'never',
  weak: [
    server('Boa/0.94.14rc21'),
    server('GoAhead-Webs/2.5'),
    ssh('dropbear_2015.67'),
    ssh('dropbear_0.52'),
    upnp('Linux/3.4 UPnP/1.1 MiniUPnPd/1.9'),
    smb(),
  ],
  pass: [ssh('dropbear_2022.83'), upnp('Linux UPnP/1.1 MiniUPnPd/2.3.4')],
  unknown: [{}, server('nginx'), server('GoAhead-Webs'), smb('3.1.1')],
});

test('a part that is named in two places is one finding', () => {
  const seen = [...server('Linux MiniUPnPd/1.9').seen, ...upnp('Linux MiniUPnPd/1.9').seen];
  const { findings } = judged(check, { seen });
  expect(findings).toHaveLength(1);
  expect(findings[0]?.reason.en).toContain('MiniUPnPd/1.9');
});
