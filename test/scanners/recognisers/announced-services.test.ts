import announcedServices from '../../../scanners/recognisers/announced-services.ts';
import { announced, recognises } from '../../support/recognition.ts';

recognises(announcedServices, {
  'a service of one maker and one kind': [
    [announced('_dyson_mqtt._tcp')],
    { manufacturer: 'Dyson', kind: 'appliance' },
  ],
  'one kind before one of several': [[announced('_ssh._tcp'), announced('_adisk._tcp')], { kind: 'nas' }],
  'a service that says nothing': [[announced('_http._tcp')], {}],
  'a service never heard of': [[announced('_quux._tcp')], {}],
});
