import openPersonalMedia from '../../../../scanners/guidelines/personal-data/open-personal-media.ts';
import { upnpDescription } from '../../../../scanners/probes/upnp-description.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const media = (serviceType: string) =>
  saw(upnpDescription, { state: 'open', path: '/d.xml', deviceTypes: [], services: [{ serviceType }] });
const library = media('urn:schemas-upnp-org:service:ContentDirectory:1');
const told = (value: string) => ({
  seen: [library],
  answers: [{ question: 'open-personal-media', value, proof: 'owner' as const }],
});

testCheck(openPersonalMedia, {
  fail: [told('no')],
  weak: [{ seen: [library] }],
  pass: [told('yes')],
  unknown: [{}, { seen: [media('urn:schemas-upnp-org:service:AVTransport:1')] }],
});
