import { tuyaBroadcast } from '../../../../scanners/discovery/tuya.ts';
import { miioDevice } from '../../../../scanners/discovery/xiaomi.ts';
import check from '../../../../scanners/guidelines/communication/cleartext-broadcast.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const tuya = (encrypted: boolean) => saw(tuyaBroadcast, { id: 'bf01', version: '3.3', encrypted });
const xiaomi = (tellsToken: boolean) => saw(miioDevice, { deviceId: 1, uptimeSeconds: 9, tellsToken });

testCheck(check, {
  fail: [{ seen: [xiaomi(true)] }],
  weak: [{ seen: [tuya(false)] }, { seen: [tuya(true)] }],
  pass: 'never',
  unknown: [{}, { seen: [xiaomi(false)] }],
});
