import { describe, expect, it } from 'vitest';
import { vendors } from '../../../scanners/generated/vendors.ts';
import { companyKey } from '../../../scanners/knowledge/company.ts';
import { vendorShape } from '../../../scanners/knowledge/vendor.ts';
import { findVendor, forModel, sameMaker } from '../../../scanners/knowledge/vendors.ts';

describe('the vendor files', () => {
  it('are at least 57', () => {
    expect(vendors.length).toBeGreaterThanOrEqual(57);
  });

  it.each(vendors.map((vendor) => [vendor.id, vendor] as const))('%s is in order', (_id, vendor) => {
    expect(vendorShape.safeParse(vendor).error?.issues ?? []).toEqual([]);
  });

  it('do not claim each other’s names', () => {
    const owners = new Map<string, string>();
    const clashes: string[] = [];
    for (const vendor of vendors) {
      for (const name of new Set([vendor.name, ...vendor.alternateNames].map(companyKey))) {
        const owner = owners.get(name);
        if (owner) clashes.push(`${name}: ${owner} and ${vendor.id}`);
        owners.set(name, vendor.id);
      }
    }
    expect(clashes).toEqual([]);
  });
});

describe('findVendor', () => {
  it.each([
    ['TP-LINK TECHNOLOGIES CO.,LTD.', 'tp-link'],
    ['tplink', 'tp-link'],
    ['TP LINK', 'tp-link'],
    ['Tapo', 'tp-link'],
    ['HP Inc.', 'hp'],
    ['Hewlett Packard', 'hp'],
    ['Signify Netherlands B.V.', 'philips-hue'],
    ['Philips Lighting BV', 'philips-hue'],
    ['Royal Philips Electronics', 'philips-hue'],
    ['Belkin International Inc.', 'belkin'],
    ['NETGEAR, Inc.', 'netgear'],
    ['Hangzhou Hikvision Digital Technology Co.,Ltd.', 'hikvision'],
    ['Zhejiang Dahua Technology Co., Ltd.', 'dahua'],
    ['ASUSTek COMPUTER INC.', 'asus'],
    ['BSH Hausgeräte GmbH', 'bosch'],
    ['Sony Interactive Entertainment Inc.', 'playstation'],
    ['Sony Corporation', 'sony'],
    ['tado GmbH', 'tado'],
    ['Cisco-Linksys, LLC', 'linksys'],
    ['Seiko Epson Corporation', 'epson'],
    ['AVM Audiovisuelles Marketing und Computersysteme GmbH', 'avm'],
    ['Amazon Technologies Inc.', 'amazon'],
    ['British Telecommunications plc', 'bt'],
    ['Nest Labs Inc.', 'google'],
    ['D-Link International', 'd-link'],
    ['Assa Abloy AB - Yale', 'yale'],
    ['Synology Incorporated', 'synology'],
  ])('%s is %s', (name, id) => {
    expect(findVendor(name)?.id).toBe(id);
  });

  it.each([
    '',
    '   ',
    'Espressif Inc.',
    'Hive Media Control',
    'Skyworth',
    'Sky Light Digital',
    'Hewlett Packard Enterprise',
    '*',
  ])('does not know %s', (name) => {
    expect(findVendor(name)).toBeUndefined();
  });
});

describe('sameMaker', () => {
  it.each([
    ['Foscam', 'Foscam Digital Technologies Ltd', true],
    ['Foscam', 'Foscam', true],
    ['Foscam', 'Foscamera', false],
    ['Samsung', 'SAMSUNG ELECTRONICS CO.,LTD', true],
    ['Samsung', 'Sony', false],
    ['Foscam', undefined, false],
    ['Uniview', 'Zhejiang Uniview', true],
    ['Yealink', 'XIAMEN YEALINK NETWORK TECHNOLOGY CO.,LTD', true],
    ['Dahua', 'Shanghai Dahua Scale Factory', false],
  ])('%s and %s: %s', (known, seen, same) => {
    expect(sameMaker(known, seen)).toBe(same);
  });
});

describe('forModel', () => {
  const facts = [{ n: 1 }, { n: 2, matches: ['HS1*'] }, { n: 3, matches: ['C2*'] }];
  it.each([
    ['HS110', [2, 1]],
    ['XX', [1]],
    [undefined, [1]],
  ])('for %s gives %s', (model, numbers) => {
    expect(forModel(facts, model).map(({ n }) => n)).toEqual(numbers);
  });
});
