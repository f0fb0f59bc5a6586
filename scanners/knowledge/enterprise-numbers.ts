import type { Kind } from '../core/model.ts';

/**
 * Makers by their private enterprise number, which begins the object id that an SNMP agent gives as its own (RFC 3418,
 * sysObjectID). Source: https://www.iana.org/assignments/enterprise-numbers/. The number of an agent program, such as
 * 8072 of Net-SNMP, names nobody and is left out.
 */
export interface Enterprise {
  readonly maker: string;
  /** Where everything of this maker that has an agent is of one kind. */
  readonly kind?: Kind;
}

const enterprises: ReadonlyMap<number, Enterprise> = new Map<number, Enterprise>([
  [9, { maker: 'Cisco' }],
  [11, { maker: 'HP' }],
  [171, { maker: 'D-Link' }],
  [207, { maker: 'Allied Telesis' }],
  [253, { maker: 'Xerox', kind: 'printer' }],
  [318, { maker: 'APC' }],
  [367, { maker: 'Ricoh', kind: 'printer' }],
  [368, { maker: 'Axis', kind: 'camera' }],
  [534, { maker: 'Eaton' }],
  [641, { maker: 'Lexmark', kind: 'printer' }],
  [674, { maker: 'Dell' }],
  [872, { maker: 'AVM' }],
  [890, { maker: 'Zyxel' }],
  [1248, { maker: 'Epson', kind: 'printer' }],
  [1347, { maker: 'Kyocera', kind: 'printer' }],
  [1602, { maker: 'Canon', kind: 'printer' }],
  [2011, { maker: 'Huawei' }],
  [2435, { maker: 'Brother', kind: 'printer' }],
  [2636, { maker: 'Juniper' }],
  [3808, { maker: 'CyberPower' }],
  [3902, { maker: 'ZTE' }],
  [4526, { maker: 'Netgear' }],
  [6574, { maker: 'Synology', kind: 'nas' }],
  [7367, { maker: 'DrayTek', kind: 'router' }],
  [11863, { maker: 'TP-Link' }],
  [14823, { maker: 'Aruba' }],
  [14988, { maker: 'MikroTik' }],
  [18334, { maker: 'Konica Minolta', kind: 'printer' }],
  [24681, { maker: 'QNAP', kind: 'nas' }],
  [25506, { maker: 'H3C' }],
  [39165, { maker: 'Hikvision', kind: 'camera' }],
  [41112, { maker: 'Ubiquiti' }],
]);

/** The maker behind `1.3.6.1.4.1.4526.100.4.1`; undefined for numbers not listed and anything else. */
export function enterpriseOf(objectId: string): Enterprise | undefined {
  const number = /^\.?1\.3\.6\.1\.4\.1\.(\d{1,6})(?:\.|$)/.exec(objectId)?.[1];
  return number === undefined ? undefined : enterprises.get(Number(number));
}
