import { packet } from './bytes.ts';
import { escapeXml } from './entities.ts';
import { normaliseMac } from './mac-address.ts';
import { isIpv4 } from './neighbour.ts';
import { present } from './present.ts';
import { cleanTextOrNothing } from './text.ts';
import { parseXml, xmlText } from './xml.ts';

const largestAnswer = 16_384;

/** Asks for Hikvision devices over the group 239.255.255.250:37020. `id` is a fresh UUID. */
export function sadpInquiry(id: string): Uint8Array {
  return packet(
    `<?xml version="1.0" encoding="utf-8"?><Probe><Uuid>${escapeXml(id)}</Uuid><Types>inquiry</Types></Probe>`,
  );
}

export interface SadpDevice {
  /** The model, such as `DS-2CD2032-I`. */
  readonly model?: string;
  readonly serial?: string;
  readonly mac?: string;
  readonly address?: string;
  readonly firmware?: string;
  readonly httpPort?: number;
  /** False until someone has chosen a password: then anyone on the network may. */
  readonly activated?: boolean;
}

/** Reads an answer. */
export function parseSadpAnswer(bytes: Uint8Array): SadpDevice | undefined {
  const root = bytes.length > largestAnswer ? undefined : parseXml(bytes);
  if (root?.name !== 'ProbeMatch') return undefined;
  const text = (name: string) => cleanTextOrNothing(xmlText(root, name));
  const address = text('IPv4Address');
  const port = text('HttpPort');
  const activated = text('Activated')?.toLowerCase();
  return present({
    model: text('DeviceDescription'),
    serial: text('DeviceSN'),
    mac: normaliseMac(text('MAC') ?? ''),
    address: address !== undefined && isIpv4(address) ? address : undefined,
    firmware: text('SoftwareVersion'),
    httpPort: port !== undefined && /^\d{1,5}$/.test(port) ? Number(port) : undefined,
    activated: activated === 'true' ? true : activated === 'false' ? false : undefined,
  });
}
