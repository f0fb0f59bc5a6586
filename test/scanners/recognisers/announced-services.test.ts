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
  'what its entries say outright': [
    [
      announced('_http._tcp', {
        vendor: 'Western Digital Corporation',
        model: 'My Cloud EX2 Ultra',
        fwver: '5.27',
      }),
    ],
    { manufacturer: 'Western Digital', model: 'My Cloud EX2 Ultra', firmware: '5.27' },
  ],
  'a code where Apple keeps codes': [[announced('_device-info._tcp', { model: 'RackMac' })], {}],
  'entries left blank': [[announced('_quux._tcp', { manufacturer: 'unknown', model: '' })], {}],
});
