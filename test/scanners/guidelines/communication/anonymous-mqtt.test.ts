import check from '../../../../scanners/guidelines/communication/anonymous-mqtt.ts';
import { mqttConnect } from '../../../../scanners/probes/mqtt-connect.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const broker = (result: 'accepted' | 'bad-credentials' | 'not-authorised' | 'unavailable', tls = false) => ({
  seen: [
    saw(
      mqttConnect,
      { state: 'open', tls, result, accepted: result === 'accepted' },
      port(tls ? 8883 : 1883),
    ),
  ],
});

testCheck(check, {
  fail: [broker('accepted'), broker('accepted', true)],
  weak: 'never',
  pass: [broker('bad-credentials'), broker('not-authorised')],
  unknown: [{}, broker('unavailable'), { seen: [saw(mqttConnect, { state: 'silent' }, port(1883))] }],
});
