import cameraBrands from '../../../scanners/recognisers/camera-brands.ts';
import { described, front, hostname, recognises } from '../../support/recognition.ts';

recognises(cameraBrands, {
  'a camera by the name of its server': [
    [front({ server: 'Vivotek Network Camera' })],
    { manufacturer: 'Vivotek', kind: 'camera', sure: true },
  ],
  'a camera of a brand never heard of, without being sure': [
    [front({ server: 'Quux Network Camera/1.0' })],
    { kind: 'camera' },
  ],
  'a description': [
    [described({ manufacturer: 'Swann Communications', modelName: 'SWNHD-887' })],
    { manufacturer: 'Swann', model: 'SWNHD-887', kind: 'camera', sure: true },
  ],
  'a name, without being sure': [[hostname('foscam-porch')], { manufacturer: 'Foscam', kind: 'camera' }],
  'a shop for cameras': [[front({ title: 'The network camera shop', server: 'nginx' })], {}],
});
