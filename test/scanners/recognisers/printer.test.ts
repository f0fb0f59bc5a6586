import { ippAttributes } from '../../../scanners/probes/ipp-attributes.ts';
import printer from '../../../scanners/recognisers/printer.ts';
import { saw } from '../../support/observations.ts';
import { agent, announced, recognises } from '../../support/recognition.ts';

recognises(printer, {
  'a print queue by its type': [
    [announced('_ipp._tcp', { ty: 'HP LaserJet M110w' })],
    { manufacturer: 'HP', model: 'HP LaserJet M110w', kind: 'printer', sure: true },
  ],
  'a print queue by its product': [
    [announced('_printer._tcp', { product: '(Brother HL-L2350DW series)' })],
    { manufacturer: 'Brother', model: 'Brother HL-L2350DW series', kind: 'printer', sure: true },
  ],
  'a brand never heard of': [
    [announced('_ipps._tcp', { ty: 'Pantum P2500W' })],
    { manufacturer: 'Pantum', model: 'Pantum P2500W', kind: 'printer', sure: true },
  ],
  'its own attributes': [
    [
      saw(ippAttributes, {
        state: 'open',
        tls: false,
        path: '/ipp/print',
        status: 0,
        makeAndModel: 'EPSON ET-2850 Series',
        firmware: '05.22',
        authentication: [],
        security: [],
        uris: [],
      }),
    ],
    { manufacturer: 'Epson', model: 'EPSON ET-2850 Series', firmware: '05.22', kind: 'printer', sure: true },
  ],
  'an SNMP agent, without being sure': [[agent('Lexmark MS310dn')], { kind: 'printer' }],
  'a queue that says nothing': [[announced('_printer._tcp')], {}],
});
