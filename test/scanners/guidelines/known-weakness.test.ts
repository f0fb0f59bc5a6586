import { expect, test } from 'vitest';
import { defineCheck } from '../../../scanners/core/define.ts';
import { judgeKnownWeakness } from '../../../scanners/guidelines/known-weakness.ts';
import { judged } from '../../support/subject.ts';

const words = { en: 'x' };
const anyWeakness = (hint: 'weak' | 'unknown') =>
  defineCheck({
    id: 'any',
    guideline: 5,
    ways: ['maker'],
    severity: 'low',
    needs: [],
    text: { passed: words, failed: words, why: words, todo: words },
    provisions: [],
    source: '',
    judge: (subject) => judgeKnownWeakness(subject, { wanted: () => true, hint }),
  });

const wyze = { manufacturer: 'Wyze', model: 'Cam v2' };

test.each([
  ['an affected version', { ...wyze, firmware: '4.9.7.9' }, 'fail', 'manufacturer'],
  ['a version in which it is mended', { ...wyze, firmware: '4.9.8.1002' }, 'pass', 'manufacturer'],
  ['an unknown version', wyze, 'weak', 'manufacturer'],
  ['a model that is not listed', { manufacturer: 'Wyze', model: 'Bulb' }, 'unknown', 'none'],
] as const)('%s', (_, identity, result, proof) => {
  expect(judged(anyWeakness('weak'), { identity }).result).toMatchObject({ result, proof });
});

test('a hint may be asked for as no more than unknown', () => {
  expect(judged(anyWeakness('unknown'), { identity: wyze }).result.result).toBe('unknown');
});

test('the reason names the weakness and quotes the model', () => {
  const { reason } = judged(anyWeakness('weak'), { identity: { ...wyze, firmware: '4.9.7.9' } }).result;
  expect(reason.en).toContain('CVE-2019-9564');
  expect(reason.en).toContain('“\u2068Cam v2\u2069”');
});
