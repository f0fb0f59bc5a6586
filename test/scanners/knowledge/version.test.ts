import { expect, it } from 'vitest';
import { compareVersions } from '../../../scanners/knowledge/version.ts';

it.each([
  ['1.2.3', '1.2.4', '<'],
  ['1.10', '1.9', '>'],
  ['1.2.3', '1.2.3', '='],
  ['V1.0.9.88_10.2.88', '1.0.7.6', '>'],
  ['v1.0', '1.0.0', '='],
  ['05.30.40', '5.30.40', '='],
  ['3.0.0.4.386_51598', '3.0.0.4.386.51598', '='],
  ['3.0.0.4.386_42000', '3.0.0.4.386.42643', '<'],
  ['V5.21(AAZF.6)C0', '5.21(AAZF.7)C0', '<'],
  ['V5.21(AAZF.14)C0', '5.21(AAZF.7)C0', '>'],
  ['1.0.4.6.Beta', '1.0.4.6', '<'],
  ['6.42rc27', '6.42', '<'],
  ['6.42beta1', '6.42rc1', '<'],
  ['1.1.4 Build 20220101', '1.1.4 Build 20230219', '<'],
  ['RouterOS 6.40.5 (stable)', '6.40.8', '<'],
  ['WeMo_WW_2.00.11054.PVT-OWRT-Insight', '2.00.11054.PVT-OWRT-Insight', '='],
  ['1935144020', '1935144040', '<'],
  ['1.5.1.4', '1.5.1', '>'],
  ['1.04b12', '1.05B01', '<'],
])('%s and %s: %s', (left, right, sign) => {
  const comparison = compareVersions(left, right);
  expect(comparison === undefined ? '?' : comparison < 0 ? '<' : comparison > 0 ? '>' : '=').toBe(sign);
});

it.each([
  ['a version that may have been cut short', '4.5.1', '4.5.1.1495'],
  ['a build that only one of them has', '1.1.4', '1.1.4 Build 20230219'],
  ['different words in one place', '5.21(AATB.4)C0', '5.21(AAZF.7)C0'],
  ['a model name in front', 'DIR868LA1_FW112b04', '1.12'],
  ['no version at all', 'unknown', '1.0'],
  ['nothing', '', '1.0'],
  ['a number beyond counting', '99999999999999999999', '1.0'],
  ['a very long text', '1.'.repeat(200), '1.0'],
])('cannot compare %s', (_what, left, right) => {
  expect(compareVersions(left, right)).toBeUndefined();
});
