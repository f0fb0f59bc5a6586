import { dnsLabels } from './dns-name.ts';
import { present } from './present.ts';

export interface MatterCommissionable {
  /** 12 bits, also on the label. */
  readonly discriminator?: number;
  readonly vendorId?: number;
  readonly productId?: number;
  /** Whether it waits to be added to a home: never, by its code on the label, or by a code of the present owner. */
  readonly window?: 'closed' | 'basic' | 'enhanced';
  /** A device type of the Matter Device Library. */
  readonly deviceType?: number;
  readonly name?: string;
}

const windows = ['closed', 'basic', 'enhanced'] as const;

/** Reads the TXT entries of `_matterc._udp` (Matter Core Specification section 4.3.1). */
export function readMatterTxt(entries: ReadonlyMap<string, string>): MatterCommissionable {
  const number = (text: string | undefined, most: number) =>
    text !== undefined && /^\d{1,10}$/.test(text) && Number(text) <= most ? Number(text) : undefined;
  const [vendor, product] = (entries.get('vp') ?? '').split('+', 2);
  const mode = number(entries.get('cm'), 2);
  return present({
    discriminator: number(entries.get('d'), 0xfff),
    vendorId: number(vendor, 0xffff),
    productId: number(product, 0xffff),
    window: mode === undefined ? undefined : windows[mode],
    deviceType: number(entries.get('dt'), 0xffff_ffff),
    name: entries.get('dn') || undefined,
  });
}

export interface MatterNode {
  /** 16 hexadecimal digits: one for each home that the device belongs to. */
  readonly fabric: string;
  readonly node: string;
}

/** Reads the instance name of `_matter._tcp`: a compressed fabric id, a hyphen, a node id (section 4.3.2). */
export function readMatterInstance(instanceName: string): MatterNode | undefined {
  const [, fabric, node] = /^([0-9a-f]{16})-([0-9a-f]{16})$/i.exec(dnsLabels(instanceName)[0] ?? '') ?? [];
  return fabric === undefined || node === undefined
    ? undefined
    : { fabric: fabric.toUpperCase(), node: node.toUpperCase() };
}
