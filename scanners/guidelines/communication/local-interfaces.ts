/** The local control interfaces of common makers: what a device said, and whether that means that anyone may control it. */
import type { Fact, Facts } from '../../core/facts.ts';
import type { Observation } from '../../core/model.ts';
import { broadlinkDevice } from '../../discovery/broadlink.ts';
import { goveeDevice } from '../../discovery/govee.ts';
import { kasaDevice } from '../../discovery/kasa.ts';
import { lifxDevice } from '../../discovery/lifx.ts';
import { wizDevice } from '../../discovery/wiz.ts';
import { yeelightDevice } from '../../discovery/yeelight.ts';
import { esphomeInfo } from '../../probes/esphome-info.ts';
import { homeAssistantInfo } from '../../probes/home-assistant-info.ts';
import { kasaInfo } from '../../probes/kasa-info.ts';
import { rokuInfo } from '../../probes/roku-info.ts';
import { samsungTvInfo } from '../../probes/samsung-tv-info.ts';
import { shellyInfo } from '../../probes/shelly-info.ts';
import { sonosInfo } from '../../probes/sonos-info.ts';
import { tasmotaStatus } from '../../probes/tasmota-status.ts';
import { wledInfo } from '../../probes/wled-info.ts';
import { opened } from '../observed.ts';

/** One interface as it was seen on a device. `anyone` is undefined when it gave no clear answer. */
export interface LocalInterface {
  readonly name: string;
  readonly anyone: boolean | undefined;
  readonly seen: Observation;
}

type Reader = (facts: Facts) => readonly LocalInterface[];

function probed<V extends { readonly state: string }>(
  name: string,
  kind: Fact<V>,
  anyone: (value: Extract<V, { readonly state: 'open' }>) => boolean | undefined,
): Reader {
  return (facts) => opened(facts, kind).map((seen) => ({ name, anyone: anyone(seen.value), seen }));
}

function announced<V>(name: string, kind: Fact<V>, anyone: (value: V) => boolean): Reader {
  return (facts) => facts.perService(kind).map((seen) => ({ name, anyone: anyone(seen.value), seen }));
}

const always = () => true;

const readers: readonly Reader[] = [
  probed('Shelly', shellyInfo, ({ login }) => !login),
  probed('Tasmota', tasmotaStatus, ({ open }) => open),
  probed('WLED', wledInfo, always),
  probed('ESPHome', esphomeInfo, ({ encrypted }) => !encrypted),
  probed('Kasa', kasaInfo, always),
  announced('Kasa', kasaDevice, always),
  announced('WiZ', wizDevice, always),
  announced('LIFX', lifxDevice, always),
  announced('Yeelight', yeelightDevice, always),
  announced('Govee', goveeDevice, always),
  announced('Broadlink', broadlinkDevice, ({ locked }) => !locked),
  probed('Roku', rokuInfo, ({ controlMode }) => !/^(?:disabled|limited)$/i.test(controlMode ?? '')),
  probed('Sonos', sonosInfo, always),
  probed('Samsung', samsungTvInfo, ({ tokenNeeded }) =>
    tokenNeeded === undefined ? undefined : !tokenNeeded,
  ),
  probed('Home Assistant', homeAssistantInfo, ({ api }) => (api === 'unclear' ? undefined : api === 'open')),
];

/** For the check's `needs`. */
export const localInterfaceFacts = [
  shellyInfo,
  tasmotaStatus,
  wledInfo,
  esphomeInfo,
  kasaInfo,
  kasaDevice,
  wizDevice,
  lifxDevice,
  yeelightDevice,
  goveeDevice,
  broadlinkDevice,
  rokuInfo,
  sonosInfo,
  samsungTvInfo,
  homeAssistantInfo,
] as const satisfies readonly Fact<unknown>[];

/** What was seen of each interface, once: what a probe asked stands before what a broadcast said. */
export function localInterfaces(facts: Facts): readonly LocalInterface[] {
  const found = new Map<string, readonly LocalInterface[]>();
  for (const one of readers.map((read) => read(facts))) {
    const [first] = one;
    if (first && !found.has(first.name)) found.set(first.name, one);
  }
  return [...found.values()].flat();
}
