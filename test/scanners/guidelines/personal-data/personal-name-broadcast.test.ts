import { expect, test } from 'vitest';
import { mdnsHostname, mdnsService } from '../../../../scanners/discovery/mdns.ts';
import personalNameBroadcast from '../../../../scanners/guidelines/personal-data/personal-name-broadcast.ts';
import { reverseName } from '../../../../scanners/probes/reverse-name.ts';
import { saw } from '../../../support/observations.ts';
import { judged, testCheck } from '../../../support/subject.ts';

const instance = (name: string) => saw(mdnsService, { type: '_device-info._tcp', instance: name, txt: {} });

testCheck(personalNameBroadcast, {
  fail: 'never',
  weak: [
    { seen: [instance('Anna’s iPhone')] },
    { seen: [saw(mdnsHostname, { hostname: 'Annas-iPhone' })] },
    { hostnames: ['Annas-iPhone'] },
  ],
  pass: [{ seen: [instance('Living room TV')] }, { seen: [saw(mdnsHostname, { hostname: 'living-room' })] }],
  unknown: [{}, { seen: [saw(reverseName, { state: 'silent' })] }],
});

test('one name heard in several ways is one finding', () => {
  const seen = [instance('Annas-iPhone'), saw(mdnsHostname, { hostname: 'Annas-iPhone' })];
  expect(judged(personalNameBroadcast, { seen }).findings).toHaveLength(1);
});
