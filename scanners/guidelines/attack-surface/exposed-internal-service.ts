import { defineCheck } from '../../core/define.ts';
import type { Facts } from '../../core/facts.ts';
import type { Observation } from '../../core/model.ts';
import { fill, type Text } from '../../core/text.ts';
import { expectedTcpPorts } from '../../knowledge/expected-services.ts';
import { dockerVersion } from '../../probes/docker-version.ts';
import { nfsExports } from '../../probes/nfs-exports.ts';
import { tcpPort } from '../../probes/open-ports.ts';
import { redisInfo } from '../../probes/redis-info.ts';
import { rsyncModules } from '../../probes/rsync-modules.ts';
import { tftpAnswer } from '../../probes/tftp-answer.ts';
import { judgeAnswer } from '../answer-meanings.ts';
import { answered } from '../answered.ts';
import { failed, passed } from '../judgement.ts';

/** Services that are made for machines in a data centre and trust whoever asks. What its kind needs does not count; the
 * owner can say that a server is their own by answering `mine` to `exposed-internal-service`. */
export default defineCheck({
  id: 'exposed-internal-service',
  guideline: 6,
  ways: ['asking', 'owner'],
  severity: 'high',
  never: ['weak'],
  needs: [redisInfo, dockerVersion, tftpAnswer, rsyncModules, nfsExports, tcpPort],
  text: {
    passed: {
      en: 'No service meant for data centres answers',
      cy: 'Does dim gwasanaeth ar gyfer canolfannau data yn ateb',
    },
    failed: {
      en: 'A service meant for data centres is open',
      cy: 'Mae gwasanaeth ar gyfer canolfannau data ar agor',
    },
    why: {
      en: 'Such services were made for closed networks and ask for no password. Whoever reaches one can often take over the whole device.',
      cy: 'Gwnaed gwasanaethau o’r fath ar gyfer rhwydweithiau caeedig ac nid ydynt yn gofyn am gyfrinair. Gall pwy bynnag sy’n cyrraedd un yn aml gymryd yr holl ddyfais drosodd.',
    },
    todo: {
      en: 'Switch the service off, or let it listen on the device itself alone. If you run it on purpose, set a password.',
      cy: 'Diffoddwch y gwasanaeth, neu gadewch iddo wrando ar y ddyfais ei hun yn unig. Os ydych yn ei redeg yn fwriadol, gosodwch gyfrinair.',
    },
  },
  provisions: ['5.6-1'],
  testGroup: '5.6-1-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge(subject) {
    const { facts, identity } = subject;
    const expected = expectedTcpPorts(identity);
    const found = exposed(facts).filter(({ seen }) => {
      const { transport, port } = seen.service ?? {};
      return !(transport === 'tcp' && port !== undefined && expected.has(port));
    });
    const seen = found.map((one) => one.seen);
    if (found.length > 0) {
      const own = judgeAnswer(subject, 'exposed-internal-service', { mine: ['pass', ownServer] });
      if (own.length > 0) return own;
      return [failed(seen, fill(open, { names: [...new Set(found.map(({ name }) => name))].join(', ') }))];
    }
    const guarded = answered(facts, redisInfo).filter(({ value }) => !value.open);
    const others = facts
      .perService(tcpPort)
      .filter(({ service, value }) => service && internalPorts.has(service.port) && value.state === 'open');
    if (guarded.length > 0 && others.length === 0)
      return [
        passed(
          guarded.map((one) => one.seen),
          asksForPassword,
        ),
      ];
    const shut = facts
      .perService(tcpPort)
      .filter(({ service, value }) => service && internalPorts.has(service.port) && value.state === 'closed');
    return shut.length === internalPorts.size ? [passed(shut, allShut)] : [];
  },
});
const open: Text = {
  en: 'Without a login it answered to: {names}.',
  cy: 'Heb fewngofnodi atebodd i: {names}.',
};
const ownServer: Text = {
  en: 'You told us that you run these services on purpose.',
  cy: 'Dywedoch wrthym eich bod yn rhedeg y gwasanaethau hyn yn fwriadol.',
};
const asksForPassword: Text = {
  en: 'Its Redis database asks for a password.',
  cy: 'Mae ei chronfa ddata Redis yn gofyn am gyfrinair.',
};
const allShut: Text = {
  en: 'It turned us away on the ports of such services.',
  cy: 'Gwrthododd ni ar byrth gwasanaethau o’r fath.',
};

/** The ports among those that every check knocks on. */
const internalPorts = new Set([873, 2049, 2375]);

function exposed(facts: Facts): readonly { readonly seen: Observation; readonly name: string }[] {
  const named = (name: string, seen: readonly { readonly seen: Observation }[]) =>
    seen.map((one) => ({ seen: one.seen, name }));
  return [
    ...named(
      'Redis',
      answered(facts, redisInfo).filter(({ value }) => value.open),
    ),
    ...named(
      'Docker',
      answered(facts, dockerVersion).filter(({ value }) => value.open),
    ),
    ...named('rsync', answered(facts, rsyncModules)),
    ...named('NFS', answered(facts, nfsExports)),
    ...named('TFTP', answered(facts, tftpAnswer)),
  ];
}
