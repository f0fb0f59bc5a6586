// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Wizard } from '../core/define.ts';
import deleteErase from '../wizards/delete/erase.ts';
import fixesChangePassword from '../wizards/fixes/change-password.ts';
import fixesCloseDebugBridge from '../wizards/fixes/close-debug-bridge.ts';
import fixesCloseFtp from '../wizards/fixes/close-ftp.ts';
import fixesCloseGuestShares from '../wizards/fixes/close-guest-shares.ts';
import fixesClosePortMapping from '../wizards/fixes/close-port-mapping.ts';
import fixesCloseTelnet from '../wizards/fixes/close-telnet.ts';
import fixesGuardCameraPicture from '../wizards/fixes/guard-camera-picture.ts';
import fixesGuardMqtt from '../wizards/fixes/guard-mqtt.ts';
import fixesHidePersonalName from '../wizards/fixes/hide-personal-name.ts';
import fixesSwitchOffSmb1 from '../wizards/fixes/switch-off-smb1.ts';
import fixesSwitchOffSnmp from '../wizards/fixes/switch-off-snmp.ts';
import fixesTurnOnHttps from '../wizards/fixes/turn-on-https.ts';
import setupSetUp from '../wizards/setup/set-up.ts';
import validateValidate from '../wizards/validate/validate.ts';

export const wizards: readonly Wizard[] = [
  deleteErase,
  fixesChangePassword,
  fixesCloseDebugBridge,
  fixesCloseFtp,
  fixesCloseGuestShares,
  fixesClosePortMapping,
  fixesCloseTelnet,
  fixesGuardCameraPicture,
  fixesGuardMqtt,
  fixesHidePersonalName,
  fixesSwitchOffSmb1,
  fixesSwitchOffSnmp,
  fixesTurnOnHttps,
  setupSetUp,
  validateValidate,
];
