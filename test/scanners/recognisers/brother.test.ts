import brother from '../../../scanners/recognisers/brother.ts';
import { agent, front, hostname, recognises } from '../../support/recognition.ts';

recognises(brother, {
  'its page': [
    [front({ title: 'Brother HL-L2350DW series' })],
    { manufacturer: 'Brother', model: 'HL-L2350DW', kind: 'printer', sure: true },
  ],
  'its SNMP agent': [
    [agent('Brother NC-8300w, Firmware Ver.1.03 ,MID 8CE-A13')],
    { manufacturer: 'Brother', firmware: '1.03', kind: 'printer', sure: true },
  ],
  'its host name': [[hostname('BRW30055C000001')], { manufacturer: 'Brother', kind: 'printer', sure: true }],
});
