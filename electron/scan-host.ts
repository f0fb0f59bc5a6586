/** The scanning process: the only file of the app that loads the engine. */
import type { LedgerStorage } from '../scanners/core/options.ts';
import { createEngine } from '../scanners/index.ts';
import { nodePlatform } from '../scanners/net/node-platform.ts';
import { live } from './host-life.ts';
import { mainForScan, scanSide } from './scan-contract.ts';
import { serveEngine } from './scan-service.ts';

const [version = '0.0.0'] = process.argv.slice(2);
const platform = nodePlatform;

const ledger: LedgerStorage = {
  read: () => talk.ask('ledger-read', {}),
  async append(entry) {
    await talk.ask('ledger-append', entry);
  },
};
const engine = createEngine({ platform, app: version, loopback: false });
const service = serveEngine(engine, ledger, (news) => talk.tell('event', news));
const talk = live(scanSide, mainForScan, service.handlers, () => service.stopAll());
