/** What main does for each question of the page. Every id is looked up before it is used. */
import type { BrowserWindow } from 'electron';
import { changesBetween } from '../scanners/core/changes.ts';
import type { Language } from '../scanners/core/text.ts';
import { homeStanding, type IsLeft } from '../scanners/reports/home-standing.ts';
import { recordHtml } from '../scanners/reports/record.ts';
import type { Annotate } from './annotate.ts';
import type { Checks } from './checks.ts';
import { backUpData, restoreData } from './data-files.ts';
import type { ChannelHandlers } from './ipc-main.ts';
import { addressOf, devicePage, isPlainWebAddress, openInBrowser } from './links.ts';
import { attachedNetworks } from './networks.ts';
import { Refusal } from './problems.ts';
import type { Recheck } from './recheck.ts';
import { pdfOf } from './reports/pdf.ts';
import { saveFile, saveReport } from './reports/save.ts';
import type { ScanLink } from './scan-link.ts';
import type { Annotation } from './schemas/annotation.ts';
import type { Catalogue } from './schemas/catalogue.ts';
import { changed } from './settings.ts';
import type { Status } from './status.ts';
import type { Opened } from './store-contract.ts';
import type { StoreLink } from './store-link.ts';
import type { Wizards } from './wizards.ts';

/** As many checks as a drawing has space for. */
const standingsDrawn = 24;

/** The findings that the owner leaves as they are on this day. */
function leftFindings(annotations: readonly Annotation[], day: string): IsLeft {
  return (device, check) =>
    annotations.some(
      (said) => said.device === device && said.ignored.some((one) => one.check === check && one.until > day),
    );
}

export interface World {
  readonly status: Status;
  readonly store: StoreLink;
  readonly scan: ScanLink;
  readonly checks: Checks;
  readonly recheck: Recheck;
  readonly wizards: Wizards;
  readonly annotate: Annotate;
  window(): BrowserWindow | undefined;
  language(): Language;
  /** Takes over what a freshly opened store holds. */
  adopt(opened: Opened): void;
  settingsChanged(): void;
  /** Moves the program to the pretend home, or to the person's own. */
  enterHome(demo: boolean): Promise<void>;
  /** False when there is no newer version yet, or something is going on. */
  installUpdate(): boolean;
}

export function handlersFor(world: World): ChannelHandlers {
  const { status, store, scan, checks, recheck, wizards } = world;
  let catalogue: Promise<Catalogue> | undefined;

  function readCatalogue(): Promise<Catalogue> {
    scan.start();
    catalogue ??= scan.ask('catalogue', {}).catch((error: unknown) => {
      catalogue = undefined;
      throw error;
    });
    return catalogue;
  }

  async function reportOf(check?: string) {
    const found = await store.ask('check-report', check === undefined ? {} : { check });
    if (!found.check || !found.report) throw new Refusal('not-known');
    return { check: found.check, report: found.report };
  }

  /** The address of the page that the current step of a run names. A device's is made from what the check saw. */
  async function pageOfStep(run: string): Promise<string | undefined> {
    const { step, device } = await wizards.find(run);
    const page = step?.kind === 'do' ? step.page : undefined;
    if (page?.of === 'maker') return isPlainWebAddress(page.url) ? page.url : undefined;
    const { report } = await store.ask('device', { device });
    const address = report?.addresses[0];
    return page && address !== undefined ? devicePage(address, page.port, page.tls) : undefined;
  }

  async function sourceOf(check: string): Promise<string | undefined> {
    const source = (await readCatalogue()).checks.find(({ id }) => id === check)?.source;
    return source !== undefined && isPlainWebAddress(source) ? source : undefined;
  }

  return {
    'app:state': () => status.now,
    'app:open-page': async (wanted) => {
      const address =
        wanted.page === 'wizard-step'
          ? await pageOfStep(wanted.run)
          : wanted.page === 'check-source'
            ? await sourceOf(wanted.check)
            : addressOf(wanted.page);
      return { opened: address !== undefined && (await openInBrowser(address)) };
    },

    'app:install-update': () => ({ installing: world.installUpdate() }),

    'home:enter': async ({ demo }) => {
      await world.enterHome(demo);
      return { demo };
    },

    'networks:list': () => {
      scan.start();
      return attachedNetworks(scan, status.now.consents);
    },
    'consent:give': async ({ networkId }) => {
      scan.start();
      const chosen = (await attachedNetworks(scan, status.now.consents)).find(({ id }) => id === networkId);
      if (!chosen) throw new Refusal('network-gone');
      if (!chosen.allowed) throw new Refusal('network-refused');
      const network = await scan.ask('acquaint', { network: chosen });
      const others = status.now.consents.filter((consent) => consent.network.id !== network.id);
      // Nobody can be harmed in the demo home, so it shows all that a check can find.
      const { demo } = status.now;
      const consent = { network, at: new Date().toISOString(), careful: demo, logins: demo };
      await store.ask('consent-save', consent);
      return status.change({ consents: [...others, consent] });
    },
    'consent:withdraw': async ({ networkId }) => {
      if (status.now.running?.network === networkId) checks.stop();
      await store.ask('consent-delete', { network: networkId });
      return status.change({
        consents: status.now.consents.filter(({ network }) => network.id !== networkId),
      });
    },
    'consent:levels': async ({ networkId, careful, logins }) => {
      const given = status.now.consents.find(({ network }) => network.id === networkId);
      if (!given) throw new Refusal('no-consent');
      const consent = { ...given, careful, logins };
      await store.ask('consent-save', consent);
      return status.change({
        consents: status.now.consents.map((each) => (each === given ? consent : each)),
      });
    },

    'check:start': async (order) => ({ check: await checks.start(order, 'person') }),
    'check:stop': () => ({ stopping: checks.stop() }),

    'device:recheck': ({ device, checks: names }) => recheck(device, names),
    'device:annotate': world.annotate,

    'wizard:list': ({ device }) => wizards.list(device),
    'wizard:start': ({ device, wizard, check }) => wizards.start(device, wizard, check),
    'wizard:answer': ({ run, step, value }) => wizards.answer(run, step, value),
    'wizard:back': ({ run }) => wizards.back(run),
    'wizard:leave': async ({ run, forget }) => {
      await wizards.leave(run, forget ?? false);
      return {};
    },
    'wizard:runs': ({ device, ended }) =>
      wizards.runs({ ended: ended ?? false, ...(device === undefined ? {} : { device }) }),

    'history:list': (wanted) => store.ask('history-list', wanted),
    'history:standing': () => store.ask('standings-list', { limit: standingsDrawn }),
    'checks:list': () => store.ask('checks-list', {}),
    'checks:report': ({ check }) => store.ask('check-outline', check === undefined ? {} : { check }),
    'device:report': async ({ device }) => {
      const { report, firstSeen, observations } = await store.ask('device', { device });
      return report && firstSeen !== undefined ? { report, firstSeen, observations } : { observations };
    },
    'home:standing': async () => {
      const { report } = await store.ask('check-report', {});
      if (!report) return {};
      const left = leftFindings(status.now.annotations, new Date().toISOString().slice(0, 10));
      return { standing: homeStanding(report.devices, await readCatalogue(), left) };
    },
    'checks:compare': async ({ a, b }) => {
      const [before, after] = [await reportOf(a), await reportOf(b)];
      return { a: before.check, b: after.check, changes: changesBetween(before.report, after.report) };
    },
    catalogue: readCatalogue,

    'report:save': async ({ format, device, check }) => {
      const { report, check: of } = await reportOf(check);
      if (device !== undefined && !report.devices.some(({ id }) => id === device))
        throw new Refusal('not-known');
      const known = check === undefined ? await store.ask('memory', { network: of.network }) : [];
      return saveReport(world.window(), {
        report,
        observations: known.flatMap(({ observations }) => observations),
        format,
        language: world.language(),
        catalogue: await readCatalogue(),
        ...(device === undefined ? {} : { device }),
      });
    },

    'record:save': async ({ run: id, format }) => {
      const run = await wizards.find(id);
      const html = recordHtml({ run, language: world.language(), catalogue: await readCatalogue() });
      if (html === undefined) throw new Refusal('not-known');
      const day = run.ending?.at.slice(0, 10) ?? '';
      return saveFile(world.window(), `homelatch-${run.wizard}-${day}.${format}`, format, () =>
        format === 'html' ? Promise.resolve(html) : pdfOf(html),
      );
    },

    'settings:get': () => status.now.settings,
    'settings:set': async (change) => {
      const settings = changed(status.now.settings, change);
      await store.ask('settings-save', settings);
      status.change({ settings });
      world.settingsChanged();
      return settings;
    },

    'data:backup': () => backUpData(world.window(), store),
    'data:restore': async () => {
      if (status.now.running) throw new Refusal('check-running');
      const opened = await restoreData(world.window(), store);
      if (opened) world.adopt(opened);
      return { restored: opened !== undefined };
    },
    'data:delete-all': async () => {
      if (status.now.running) throw new Refusal('check-running');
      world.adopt(await store.ask('delete-all', { at: new Date().toISOString() }));
      return { deleted: true };
    },
  };
}
