import { fritzboxInfo } from '../../../scanners/probes/fritzbox-info.ts';
import fritzbox from '../../../scanners/recognisers/fritzbox.ts';
import { saw } from '../../support/observations.ts';
import { described, recognises, replied } from '../../support/recognition.ts';

recognises(fritzbox, {
  'its SSDP server': [
    [replied('upnp:rootdevice', 'FRITZ!Box 7590 UPnP/1.0 AVM FRITZ!Box 7590 154.07.57')],
    { manufacturer: 'AVM', model: 'FRITZ!Box 7590', firmware: '07.57', kind: 'router', sure: true },
  ],
  'a repeater': [
    [described({ manufacturer: 'AVM Berlin', modelName: 'FRITZ!Repeater 2400' })],
    { manufacturer: 'AVM', model: 'FRITZ!Repeater 2400', kind: 'access-point', sure: true },
  ],
  'its own page': [
    [saw(fritzboxInfo, { state: 'open', hardware: 'FRITZ!Box 7530 AX', firmware: '8.02' })],
    { manufacturer: 'AVM', model: 'FRITZ!Box 7530 AX', firmware: '8.02', kind: 'router', sure: true },
  ],
});
