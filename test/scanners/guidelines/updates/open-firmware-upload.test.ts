import { expect, test } from 'vitest';
import check from '../../../../scanners/guidelines/updates/open-firmware-upload.ts';
import { firmwareUpload } from '../../../../scanners/probes/firmware-upload.ts';
import { saw } from '../../../support/observations.ts';
import { judged, testCheck } from '../../../support/subject.ts';
import { field, form, port, sawPage } from '../../../support/web-page.ts';

const page = (status: number, hasForm: boolean) =>
  saw(firmwareUpload, { state: 'open', path: '/update', status, form: hasForm }, port(80));
const front = (name: string) => sawPage({ forms: [form(field('file', name))] });

testCheck(check, {
  fail: [
    { seen: [page(200, true)] },
    { seen: [front('update')] },
    { seen: [page(404, false), page(200, true)] },
  ],
  weak: 'never',
  pass: [{ seen: [page(404, false)] }, { seen: [page(401, false), front('photo')] }],
  unknown: [{}, { seen: [front('photo')] }, { seen: [saw(firmwareUpload, { state: 'silent' }, port(80))] }],
});

test('the same port is told of once', () => {
  expect(judged(check, { seen: [page(200, true), front('update')] }).findings).toHaveLength(1);
});
