import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { decodeLatin1 } from '../protocols/text.ts';
import { answer, notAnswered, words } from './answer.ts';
import { frontAt } from './fronts.ts';
import { frontsLike } from './hints.ts';
import { httpFront } from './http-front.ts';

/** Whether a known settings backup can be fetched without a login. 512 bytes are looked at and dropped. */
export const settingsBackup = fact(
  'http.settings-backup',
  answer({
    path: words,
    status: z.number().int(),
    readable: z.boolean(),
    /** The file type that its first bytes give away. */
    marker: words.optional(),
  }),
);

interface Backup {
  readonly maker: RegExp;
  readonly path: string;
  /** What the file begins with, and no login page does. */
  readonly marker: RegExp;
}

/** Backups that published advisories found readable: each is a file that the device writes out, and changes nothing. */
const backups: readonly Backup[] = [
  // CVE-2014-4019: ZyNOS routers of several makers.
  { maker: /zyxel|zynos|rompager|td-w8|billion/i, path: '/rom-0', marker: /spt\.dat|autoexec\.net|dbgarea/ },
  // CVE-2017-14942 and others: Tenda and Intelbras routers.
  {
    maker: /tenda|intelbras/i,
    path: '/cgi-bin/DownloadCfg/RouterCfm.cfg',
    marker: /^\s*[\w.]{1,64}=.{0,256}\n[\w.]{1,64}=/,
  },
  // CVE-2020-10974: Wavlink and other Ralink routers.
  {
    maker: /wavlink|ralink|jetstream|edimax/i,
    path: '/cgi-bin/ExportAllSettings.sh',
    marker: /^#|^Default|WebInit=/,
  },
  // D-Link and other DSL routers of the same make.
  { maker: /d-?link|dsl-/i, path: '/backupsettings.conf', marker: /<(?:psitree|DslCpeConfig|ConfigSet)\b/ },
];

/** Looks at the first bytes of the backup that the maker's advisories name, without a login, and drops them. */
export default defineProbe({
  id: 'settings-backup',
  touch: 'careful',
  needs: [httpFront],
  gives: [settingsBackup],
  targets: (facts, identity) =>
    backups.flatMap(({ maker, path }) =>
      frontsLike(facts, identity, maker).map(({ service }) => ({ service, key: path })),
    ),
  async run({ service, key }, { host, facts, observe }) {
    const front = frontAt(facts, service);
    const backup = backups.find(({ path }) => path === key);
    if (!front || !service || !backup) return;
    const { path, marker } = backup;
    const request = {
      port: service.port,
      tls: front.page.tls,
      path,
      purpose: 'careful',
      maxBytes: 4_096,
    } as const;
    const response = await host.http(request);
    if (response.state !== 'answered') {
      observe(settingsBackup, notAnswered(response), service);
      return;
    }
    const start = decodeLatin1(response.body.subarray(0, 512));
    const readable = response.status === 200 && marker.test(start) && !/<html/i.test(start);
    observe(
      settingsBackup,
      { state: 'open', path, status: response.status, readable, marker: readable ? path : undefined },
      service,
    );
  },
});
