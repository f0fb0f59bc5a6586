import upnpTypes from '../../../scanners/recognisers/upnp-types.ts';
import { described, recognises, replied } from '../../support/recognition.ts';

recognises(upnpTypes, {
  'a type of one maker and one kind': [
    [replied('urn:schemas-konnected-io:device:Security:1')],
    { manufacturer: 'Konnected', kind: 'alarm' },
  ],
  'a type that several kinds have tells none': [[replied('urn:dial-multiscreen-org:service:dial:1')], {}],
  'a description of a type of its own': [
    [described({ deviceType: 'urn:schemas-upnp-org:device:LaMetric:1' })],
    { manufacturer: 'LaMetric', kind: 'appliance' },
  ],
  'a type nobody knows': [[replied('urn:example-com:device:Thing:1')], {}],
});
