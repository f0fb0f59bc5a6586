import { ssdpReply } from '../../../../scanners/discovery/ssdp.ts';
import check from '../../../../scanners/guidelines/credential-storage/credentials-in-url.ts';
import { exposedSecrets } from '../../../../scanners/probes/exposed-secrets.ts';
import { upnpDescription } from '../../../../scanners/probes/upnp-description.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const described = (presentationUrl: string) =>
  saw(
    upnpDescription,
    { state: 'open', path: '/', presentationUrl, deviceTypes: [], services: [] },
    port(80),
  );
const announced = (location: string) =>
  saw(ssdpReply, { kind: 'alive', st: 'upnp:rootdevice', usn: 'uuid:1', location, extra: {} });
const secret = { kind: 'url-credentials' as const, context: 'rtsp://admin:▮▮▮', certain: true };

testCheck(check, {
  fail: [
    { seen: [described('http://admin:1234@192.168.1.50/')] },
    { seen: [announced('http://a:b@192.168.1.50/d.xml')] },
    { seen: [saw(exposedSecrets, { state: 'open', secrets: [secret], looked: 9 }, port(80))] },
  ],
  weak: 'never',
  pass: [
    { seen: [described('http://192.168.1.50:80/')] },
    { seen: [announced('http://192.168.1.50/@home')] },
  ],
  unknown: [{}, { seen: [saw(exposedSecrets, { state: 'open', secrets: [], looked: 9 }, port(80))] }],
});
