/**
 * Makers by their Matter vendor number, the `VP` key of `_matterc._udp`. Source: the vendor list of the Connectivity
 * Standards Alliance's ledger (https://on.dcl.csa-iot.org/dcl/vendorinfo/vendors).
 */
const vendors: ReadonlyMap<number, string> = new Map([
  [0x100b, 'Philips Hue'],
  [0x101d, 'Yale'],
  [0x1021, 'Legrand'],
  [0x105e, 'Schneider Electric'],
  [0x109b, 'Leviton'],
  [0x115a, 'Nanoleaf'],
  [0x115f, 'Aqara'],
  [0x1160, 'Sengled'],
  [0x117c, 'IKEA'],
  [0x1188, 'TP-Link'],
  [0x118c, 'Midea'],
  [0x1217, 'Amazon'],
  [0x1219, 'ORVIBO'],
  [0x125d, 'Tuya'],
  [0x1286, 'Sonoff'],
  [0x128f, 'EGLO'],
  [0x130a, 'Eve'],
  [0x1312, 'Yeelight'],
  [0x1321, 'Sonoff'],
  [0x1344, 'Eltako'],
  [0x1345, 'Meross'],
  [0x1349, 'Apple'],
  [0x134b, 'Home Assistant'],
  [0x134e, 'tado°'],
  [0x135d, 'Nuki'],
  [0x1381, 'Amazon'],
  [0x1384, 'Apple'],
  [0x1391, 'TP-Link'],
  [0x1392, 'TP-Link'],
  [0x1397, 'SwitchBot'],
  [0x1403, 'Arlec'],
  [0x1407, 'Third Reality'],
  [0x1419, 'Lorex'],
  [0x6006, 'Google'],
]);

/** The maker behind a `VP` value as announced, `vendor+product` in decimal; undefined for numbers not listed. */
export function matterVendor(vendorAndProduct: string): string | undefined {
  const [vendor = ''] = vendorAndProduct.split('+', 1);
  return /^\d{1,5}$/.test(vendor) ? vendors.get(Number(vendor)) : undefined;
}
