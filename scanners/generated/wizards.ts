// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Wizard } from '../core/define.ts';
import deleteErase from '../wizards/delete/erase.ts';
import fixesChangePassword from '../wizards/fixes/change-password.ts';
import fixesCheckGateway from '../wizards/fixes/check-gateway.ts';
import fixesCleanInfection from '../wizards/fixes/clean-infection.ts';
import fixesClearPrintJobs from '../wizards/fixes/clear-print-jobs.ts';
import fixesCloseDebugBridge from '../wizards/fixes/close-debug-bridge.ts';
import fixesCloseFtp from '../wizards/fixes/close-ftp.ts';
import fixesCloseGuestShares from '../wizards/fixes/close-guest-shares.ts';
import fixesCloseInternalService from '../wizards/fixes/close-internal-service.ts';
import fixesCloseMediaServer from '../wizards/fixes/close-media-server.ts';
import fixesCloseOpenResolver from '../wizards/fixes/close-open-resolver.ts';
import fixesClosePortMapping from '../wizards/fixes/close-port-mapping.ts';
import fixesCloseRemoteAdministration from '../wizards/fixes/close-remote-administration.ts';
import fixesCloseSettingsBackup from '../wizards/fixes/close-settings-backup.ts';
import fixesCloseTelnet from '../wizards/fixes/close-telnet.ts';
import fixesCloseUnusedServices from '../wizards/fixes/close-unused-services.ts';
import fixesFinishSetup from '../wizards/fixes/finish-setup.ts';
import fixesGuardCameraPicture from '../wizards/fixes/guard-camera-picture.ts';
import fixesGuardFirmwareUpload from '../wizards/fixes/guard-firmware-upload.ts';
import fixesGuardLocalControl from '../wizards/fixes/guard-local-control.ts';
import fixesGuardMqtt from '../wizards/fixes/guard-mqtt.ts';
import fixesGuardScreenSharing from '../wizards/fixes/guard-screen-sharing.ts';
import fixesHidePersonalName from '../wizards/fixes/hide-personal-name.ts';
import fixesIsolateDevice from '../wizards/fixes/isolate-device.ts';
import fixesKnowDevice from '../wizards/fixes/know-device.ts';
import fixesLimitBroadcasts from '../wizards/fixes/limit-broadcasts.ts';
import fixesLimitWebPage from '../wizards/fixes/limit-web-page.ts';
import fixesModerniseEncryption from '../wizards/fixes/modernise-encryption.ts';
import fixesNameMaker from '../wizards/fixes/name-maker.ts';
import fixesNoteSupportPeriod from '../wizards/fixes/note-support-period.ts';
import fixesPrepareOutage from '../wizards/fixes/prepare-outage.ts';
import fixesRenewKey from '../wizards/fixes/renew-key.ts';
import fixesReportProblem from '../wizards/fixes/report-problem.ts';
import fixesResetAgain from '../wizards/fixes/reset-again.ts';
import fixesRestoreRouterDns from '../wizards/fixes/restore-router-dns.ts';
import fixesReviewAccount from '../wizards/fixes/review-account.ts';
import fixesReviewPrivacy from '../wizards/fixes/review-privacy.ts';
import fixesSetClock from '../wizards/fixes/set-clock.ts';
import fixesSetFirstPassword from '../wizards/fixes/set-first-password.ts';
import fixesSteadyDevice from '../wizards/fixes/steady-device.ts';
import fixesStrengthenWifi from '../wizards/fixes/strengthen-wifi.ts';
import fixesSwitchOffSmb1 from '../wizards/fixes/switch-off-smb1.ts';
import fixesSwitchOffSnmp from '../wizards/fixes/switch-off-snmp.ts';
import fixesTellHousehold from '../wizards/fixes/tell-household.ts';
import fixesTurnOffWps from '../wizards/fixes/turn-off-wps.ts';
import fixesTurnOnHttps from '../wizards/fixes/turn-on-https.ts';
import fixesTurnOnUpdates from '../wizards/fixes/turn-on-updates.ts';
import fixesUpdateFirmware from '../wizards/fixes/update-firmware.ts';
import setupSetUp from '../wizards/setup/set-up.ts';
import validateValidate from '../wizards/validate/validate.ts';

export const wizards: readonly Wizard[] = [
  deleteErase,
  fixesChangePassword,
  fixesCheckGateway,
  fixesCleanInfection,
  fixesClearPrintJobs,
  fixesCloseDebugBridge,
  fixesCloseFtp,
  fixesCloseGuestShares,
  fixesCloseInternalService,
  fixesCloseMediaServer,
  fixesCloseOpenResolver,
  fixesClosePortMapping,
  fixesCloseRemoteAdministration,
  fixesCloseSettingsBackup,
  fixesCloseTelnet,
  fixesCloseUnusedServices,
  fixesFinishSetup,
  fixesGuardCameraPicture,
  fixesGuardFirmwareUpload,
  fixesGuardLocalControl,
  fixesGuardMqtt,
  fixesGuardScreenSharing,
  fixesHidePersonalName,
  fixesIsolateDevice,
  fixesKnowDevice,
  fixesLimitBroadcasts,
  fixesLimitWebPage,
  fixesModerniseEncryption,
  fixesNameMaker,
  fixesNoteSupportPeriod,
  fixesPrepareOutage,
  fixesRenewKey,
  fixesReportProblem,
  fixesResetAgain,
  fixesRestoreRouterDns,
  fixesReviewAccount,
  fixesReviewPrivacy,
  fixesSetClock,
  fixesSetFirstPassword,
  fixesSteadyDevice,
  fixesStrengthenWifi,
  fixesSwitchOffSmb1,
  fixesSwitchOffSnmp,
  fixesTellHousehold,
  fixesTurnOffWps,
  fixesTurnOnHttps,
  fixesTurnOnUpdates,
  fixesUpdateFirmware,
  setupSetUp,
  validateValidate,
];
