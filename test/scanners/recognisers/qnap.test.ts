import qnap from '../../../scanners/recognisers/qnap.ts';
import { announced, front, recognises } from '../../support/recognition.ts';

recognises(qnap, {
  'its announcement': [
    [
      announced('_qdiscover._tcp', {
        accesstype: 'https,accessPort=443,model=TS-X53D,displayModel=TS-453D,fwVer=5.0.0',
      }),
    ],
    { manufacturer: 'QNAP', model: 'TS-453D', firmware: '5.0.0', kind: 'nas', sure: true },
  ],
  'its page': [[front({ title: 'QNAP Turbo NAS' })], { manufacturer: 'QNAP', kind: 'nas', sure: true }],
});
