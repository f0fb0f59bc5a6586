import { expect, test } from 'vitest';
import { readMatterInstance, readMatterTxt } from '../../../scanners/protocols/matter-txt.ts';

const txt = (entries: Record<string, string>) => new Map(Object.entries(entries));

test.each([
  [
    { d: '840', vp: '65521+32769', cm: '1', dt: '266', dn: 'Plug' },
    {
      discriminator: 840,
      vendorId: 65_521,
      productId: 32_769,
      window: 'basic',
      deviceType: 266,
      name: 'Plug',
    },
  ],
  [
    { cm: '0', vp: '123' },
    { window: 'closed', vendorId: 123 },
  ],
  [{ cm: '2' }, { window: 'enhanced' }],
  [{ cm: '3', d: '4096', vp: '-1+x', dt: '1e9', dn: '' }, {}],
  [{}, {}],
])('entries %j', (entries, expected) => {
  expect(readMatterTxt(txt(entries))).toEqual(expected);
});

test.each([
  [
    'B75AFB458ECD0000-00000000deadbeef._matter._tcp.local',
    { fabric: 'B75AFB458ECD0000', node: '00000000DEADBEEF' },
  ],
  ['Lamp._matter._tcp.local', undefined],
  ['', undefined],
])('instance %j', (name, expected) => {
  expect(readMatterInstance(name)).toEqual(expected);
});
