/** The names of DNS service discovery (RFC 6763), and what its records tell one device from another by. */
import type { IdentityKey, IdentityKeyType } from '../core/define.ts';
import type { Transport } from '../core/model.ts';
import { dnsLabels } from '../protocols/dns-name.ts';

export interface ServiceName {
  /** The device's own words, dots and all. */
  readonly instance: string;
  /** Lower case, for example `_http._tcp`. */
  readonly type: string;
}

/** `Office Printer 2\.0._ipp._tcp.local` in its two parts; undefined for any other kind of name. */
export function splitServiceName(name: string): ServiceName | undefined {
  const labels = dnsLabels(name);
  const [application = '', transport = '', domain = ''] = labels.slice(-3);
  const type = typeOf(`${application}.${transport}.${domain}`);
  const instance = labels.slice(0, -3).join('.');
  return type && instance ? { instance, type } : undefined;
}

/** `_http._tcp` of `_http._tcp.local`; undefined for subtypes and other names. */
export function typeOf(name: string): string | undefined {
  const type = /^(_[^.]{1,63}\._(?:tcp|udp))\.local$/i.exec(name.slice(0, 128))?.[1];
  return type?.toLowerCase();
}

export function transportOf(type: string): Transport {
  return type.endsWith('_udp') ? 'udp' : 'tcp';
}

/** TXT keys that name one device for good, by service type. Each is the manufacturer's own id. */
const stableKeys: readonly (readonly [type: string, txt: string, key: IdentityKeyType])[] = [
  ['_hap._tcp', 'id', 'homekit'],
  ['_hap._udp', 'id', 'homekit'],
  ['_googlecast._tcp', 'id', 'cast'],
  ['_ipp._tcp', 'uuid', 'printer'],
  ['_ipps._tcp', 'uuid', 'printer'],
  ['_uscan._tcp', 'uuid', 'printer'],
  ['_uscans._tcp', 'uuid', 'printer'],
  ['_hue._tcp', 'bridgeid', 'serial'],
  ['_airplay._tcp', 'deviceid', 'serial'],
  ['_esphomelib._tcp', 'mac', 'serial'],
  ['_wled._tcp', 'mac', 'serial'],
  ['_shelly._tcp', 'id', 'serial'],
  ['_ewelink._tcp', 'id', 'serial'],
  ['_nanoleafapi._tcp', 'id', 'serial'],
  ['_elg._tcp', 'id', 'serial'],
  ['_hwenergy._tcp', 'serial', 'serial'],
  ['_homewizard._tcp', 'serial', 'serial'],
  ['_enphase-envoy._tcp', 'serialnum', 'serial'],
  ['_soundtouch._tcp', 'mac', 'serial'],
  ['_lutron._tcp', 'macaddr', 'serial'],
  ['_axis-video._tcp', 'macaddress', 'serial'],
];

/** What this service proves about which device it is. A serial carries its type, so that two makers never clash. */
export function identityKeys(
  { type, instance }: ServiceName,
  txt: Readonly<Record<string, string>>,
): readonly IdentityKey[] {
  if (type === '_matter._tcp' && /^[0-9a-f]{16}-[0-9a-f]{16}$/i.test(instance)) {
    return [{ type: 'matter', value: instance.toUpperCase() }];
  }
  return stableKeys.flatMap(([of, name, key]) => {
    const value = txt[name]?.toLowerCase();
    if (of !== type || !value || value.length < 6 || !/[1-9a-f]/.test(value)) return [];
    return [{ type: key, value: key === 'serial' ? `${of}:${value}` : value }];
  });
}
