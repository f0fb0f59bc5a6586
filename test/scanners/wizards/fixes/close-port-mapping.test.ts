import { expect, test } from 'vitest';
import closePortMapping from '../../../../scanners/wizards/fixes/close-port-mapping.ts';
import { testFix } from '../../../support/fix-wizard.ts';
import { situation } from '../../../support/situation.ts';

testFix(closePortMapping);

const offers = (result: 'fail' | 'weak') =>
  closePortMapping
    .steps(situation({ finding: { check: 'upnp-port-mapping', result, reason: { en: '' } } }))
    .flatMap((step) => (step.kind === 'do' && step.offer ? [step.offer.action] : []));

test('offers to close a door that is open, and nothing where none is', () => {
  expect(offers('fail')).toEqual(['close-port-mapping']);
  expect(offers('weak')).toEqual([]);
});
