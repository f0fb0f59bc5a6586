/** The scanning process: the only file of the app that loads the engine. */
import { randomBytes } from 'node:crypto';
import type { LedgerStorage } from '../scanners/core/options.ts';
import { type DemoHome, startDemoHome } from '../scanners/demo/home.ts';
import { createEngine } from '../scanners/index.ts';
import { nodePlatform } from '../scanners/net/node-platform.ts';
import type { Engine } from './engine-contract.ts';
import { live } from './host-life.ts';
import { mainForScan, type OwnerDeed, scanSide } from './scan-contract.ts';
import { serveEngine } from './scan-service.ts';

const [version = '0.0.0', ...words] = process.argv.slice(2);

const ledger: LedgerStorage = {
  read: () => talk.ask('ledger-read', {}),
  async append(entry) {
    await talk.ask('ledger-append', entry);
  },
};

const demo = words.includes('--demo') ? startDemoHome() : undefined;
const engine = demo
  ? demoEngine(demo)
  : createEngine({ platform: nodePlatform, app: version, loopback: false });
const service = serveEngine(engine, ledger, (news) => talk.tell('event', news), ownerDid);
const talk = live(scanSide, mainForScan, service.handlers, () => service.stopAll());

/** The pretend home is the only network that there is. */
function demoEngine(starting: Promise<DemoHome>): Engine {
  const ready = starting.then((home) => ({
    home,
    engine: createEngine({ platform: home.platform, app: version, loopback: true }),
  }));
  const words = createEngine({ platform: nodePlatform, app: version, loopback: false });
  return {
    catalogue: words.catalogue,
    wizardsFor: words.wizardsFor,
    wizardSteps: words.wizardSteps,
    networks: async () => [(await ready).home.network],
    acquaint: async (network) => network,
    async *check(options, signal) {
      return yield* (await ready).engine.check(options, signal);
    },
    accept: async (options, signal) => (await ready).engine.accept(options, signal),
    recheck: async (options, signal) => (await ready).engine.recheck(options, signal),
  };
}

/** Does what an owner would do: to the device that the wizard is about, or to the home. */
async function ownerDid({ deed, addresses, finding }: OwnerDeed): Promise<void> {
  const home = await demo;
  if (deed === 'bring') return home?.bring();
  const device = home?.devices.find(({ address }) => addresses.includes(address));
  const choosePassword = () => device?.control({ password: randomBytes(9).toString('base64url') });
  switch (deed) {
    case 'reset':
      device?.control({ 'factory-reset': true });
      break;
    case 'unplug':
      device?.leave();
      break;
    case 'plug-in':
      device?.comeBack();
      break;
    case 'choose-password':
      choosePassword();
      break;
    case 'fix':
      if (finding?.guideline === 1) choosePassword();
      else if (finding?.service) device?.control({ close: finding.service.port });
  }
}
