import { mdnsService } from '../../../../scanners/discovery/mdns.ts';
import broadcastIdentifier from '../../../../scanners/guidelines/attack-surface/broadcast-identifier.ts';
import { upnpDescription } from '../../../../scanners/probes/upnp-description.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const described = (serialNumber?: string) =>
  saw(upnpDescription, {
    state: 'open',
    path: '/d.xml',
    deviceTypes: [],
    services: [],
    ...(serialNumber && { serialNumber }),
  });
const brother = { manufacturer: 'Brother', model: 'DCP-L2530DW', kind: 'printer' } as const;

testCheck(broadcastIdentifier, {
  fail: [{ identity: brother, seen: [described('E78096A1N123456')] }],
  weak: [
    // Its password follows from the number, and its owner has chosen another.
    {
      identity: brother,
      seen: [described('E78096A1N123456')],
      answers: [{ question: 'own-password-chosen', value: 'yes', proof: 'owner' }],
    },
    // Its password follows from its hardware address, not from the serial number.
    { identity: { manufacturer: 'QNAP', model: 'TS-453D', kind: 'nas' }, seen: [described('Q20AI12345')] },
    { seen: [described('70F754B2C3')] },
    { seen: [saw(mdnsService, { type: '_x._tcp', instance: 'x', txt: { serialnumber: 'ABC12345' } })] },
  ],
  pass: [
    { seen: [described()] },
    { seen: [described('none')] },
    { mac: 'ac:cc:8e:4a:10:19', seen: [described('ACCC8E4A1019')] },
  ],
  unknown: [{}],
});
