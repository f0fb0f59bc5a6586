/** Main's side of the scanning process. It lends the engine the attempt ledger, and nothing else. */
import path from 'node:path';
import type { ScanEvent } from '../scanners/core/model.ts';
import { type Host, type HostState, keepHost } from './host-process.ts';
import type { Handlers } from './host-talk.ts';
import { mainForScan, scanSide } from './scan-contract.ts';

export type ScanLink = Host<typeof mainForScan, typeof scanSide>;

/** The engine beats every second; a parser that is stuck for this long will not come back. */
const hangMs = 20_000;

export interface ScanLinkOptions {
  readonly demo: boolean;
  readonly version: string;
  readonly ledger: Handlers<(typeof mainForScan)['calls']>;
  event(run: string, event: ScanEvent): void;
  changed(state: HostState): void;
}

export function linkScan({ demo, version, ledger, event, changed }: ScanLinkOptions): ScanLink {
  return keepHost({
    name: 'homelatch-scan',
    file: path.join(__dirname, 'scan-host.cjs'),
    args: [version, ...(demo ? ['--demo'] : [])],
    hangMs,
    mine: mainForScan,
    theirs: scanSide,
    handlers: ledger,
    greet(talk) {
      talk.on('event', (news) => event(news.run, news.event));
    },
    changed,
  });
}
