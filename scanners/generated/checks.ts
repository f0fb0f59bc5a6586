// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Check } from '../core/define.ts';
import attackSurfaceBroadcastIdentifier from '../guidelines/attack-surface/broadcast-identifier.ts';
import attackSurfaceCastInformationLeak from '../guidelines/attack-surface/cast-information-leak.ts';
import attackSurfaceDnsRebinding from '../guidelines/attack-surface/dns-rebinding.ts';
import attackSurfaceExposedInternalService from '../guidelines/attack-surface/exposed-internal-service.ts';
import attackSurfaceOpenAdb from '../guidelines/attack-surface/open-adb.ts';
import attackSurfaceOpenFileShare from '../guidelines/attack-surface/open-file-share.ts';
import attackSurfaceOpenOnvifUsers from '../guidelines/attack-surface/open-onvif-users.ts';
import attackSurfaceOpenResolver from '../guidelines/attack-surface/open-resolver.ts';
import attackSurfacePermissiveCors from '../guidelines/attack-surface/permissive-cors.ts';
import attackSurfaceReachableFromInternet from '../guidelines/attack-surface/reachable-from-internet.ts';
import attackSurfaceRemoteAdministration from '../guidelines/attack-surface/remote-administration.ts';
import attackSurfaceSmb1Enabled from '../guidelines/attack-surface/smb1-enabled.ts';
import attackSurfaceUnexpectedOpenPort from '../guidelines/attack-surface/unexpected-open-port.ts';
import attackSurfaceUpnpPortMapping from '../guidelines/attack-surface/upnp-port-mapping.ts';
import attackSurfaceVerboseStatusPage from '../guidelines/attack-surface/verbose-status-page.ts';
import attackSurfaceWpsEnabled from '../guidelines/attack-surface/wps-enabled.ts';
import communicationAnonymousMqtt from '../guidelines/communication/anonymous-mqtt.ts';
import communicationCleartextBasicAuth from '../guidelines/communication/cleartext-basic-auth.ts';
import communicationCleartextBroadcast from '../guidelines/communication/cleartext-broadcast.ts';
import communicationCleartextFtp from '../guidelines/communication/cleartext-ftp.ts';
import communicationCleartextLoginForm from '../guidelines/communication/cleartext-login-form.ts';
import communicationCloudTransportVulnerability from '../guidelines/communication/cloud-transport-vulnerability.ts';
import communicationInvalidCertificate from '../guidelines/communication/invalid-certificate.ts';
import communicationOpenLocalControl from '../guidelines/communication/open-local-control.ts';
import communicationOpenRtspStream from '../guidelines/communication/open-rtsp-stream.ts';
import communicationOpenTelnet from '../guidelines/communication/open-telnet.ts';
import communicationOutdatedTls from '../guidelines/communication/outdated-tls.ts';
import communicationUnauthenticatedRemoteDesktop from '../guidelines/communication/unauthenticated-remote-desktop.ts';
import communicationUnencryptedSnmp from '../guidelines/communication/unencrypted-snmp.ts';
import communicationWeakSshAlgorithms from '../guidelines/communication/weak-ssh-algorithms.ts';
import credentialStorageBakedInCertificate from '../guidelines/credential-storage/baked-in-certificate.ts';
import credentialStorageCredentialsInUrl from '../guidelines/credential-storage/credentials-in-url.ts';
import credentialStorageExposedConfigFile from '../guidelines/credential-storage/exposed-config-file.ts';
import credentialStorageExposedSecret from '../guidelines/credential-storage/exposed-secret.ts';
import credentialStorageHardCodedCredentialVulnerability from '../guidelines/credential-storage/hard-coded-credential-vulnerability.ts';
import credentialStorageKeySurvivesReset from '../guidelines/credential-storage/key-survives-reset.ts';
import credentialStorageOpenSettingsBackup from '../guidelines/credential-storage/open-settings-backup.ts';
import credentialStorageSharedSshHostKey from '../guidelines/credential-storage/shared-ssh-host-key.ts';
import credentialStorageSharedTlsKey from '../guidelines/credential-storage/shared-tls-key.ts';
import deletionCastStillSetUp from '../guidelines/deletion/cast-still-set-up.ts';
import deletionCloudAccountRemains from '../guidelines/deletion/cloud-account-remains.ts';
import deletionCustomisedNameAfterReset from '../guidelines/deletion/customised-name-after-reset.ts';
import deletionHomekitStillPaired from '../guidelines/deletion/homekit-still-paired.ts';
import deletionIdentifierSurvivesReset from '../guidelines/deletion/identifier-survives-reset.ts';
import deletionMatterStillCommissioned from '../guidelines/deletion/matter-still-commissioned.ts';
import deletionMissingDeletionInstructions from '../guidelines/deletion/missing-deletion-instructions.ts';
import deletionOldPasswordAfterReset from '../guidelines/deletion/old-password-after-reset.ts';
import deletionPresentAfterReset from '../guidelines/deletion/present-after-reset.ts';
import deletionRemovableMediaRemains from '../guidelines/deletion/removable-media-remains.ts';
import deletionSetupWifiAbsent from '../guidelines/deletion/setup-wifi-absent.ts';
import disclosureMissingDeviceContact from '../guidelines/disclosure/missing-device-contact.ts';
import disclosureMissingDisclosurePolicy from '../guidelines/disclosure/missing-disclosure-policy.ts';
import disclosureMissingResponseTimes from '../guidelines/disclosure/missing-response-times.ts';
import disclosureMissingSecurityTxt from '../guidelines/disclosure/missing-security-txt.ts';
import disclosureUnfixedExploitedVulnerability from '../guidelines/disclosure/unfixed-exploited-vulnerability.ts';
import disclosureUnidentifiedManufacturer from '../guidelines/disclosure/unidentified-manufacturer.ts';
import disclosureUnreportedProblem from '../guidelines/disclosure/unreported-problem.ts';
import inputValidationInjectionVulnerability from '../guidelines/input-validation/injection-vulnerability.ts';
import inputValidationLeakingErrorPage from '../guidelines/input-validation/leaking-error-page.ts';
import inputValidationOversizedInputCrash from '../guidelines/input-validation/oversized-input-crash.ts';
import inputValidationReflectedInput from '../guidelines/input-validation/reflected-input.ts';
import inputValidationUnsafeMethodAccepted from '../guidelines/input-validation/unsafe-method-accepted.ts';
import inputValidationUnvalidatedHostHeader from '../guidelines/input-validation/unvalidated-host-header.ts';
import inputValidationWeakLoginPage from '../guidelines/input-validation/weak-login-page.ts';
import installationDefaultNameUnchanged from '../guidelines/installation/default-name-unchanged.ts';
import installationInsecureOptionEnabled from '../guidelines/installation/insecure-option-enabled.ts';
import installationMissingSetupGuide from '../guidelines/installation/missing-setup-guide.ts';
import installationSetupBurden from '../guidelines/installation/setup-burden.ts';
import installationUnfinishedSetup from '../guidelines/installation/unfinished-setup.ts';
import installationUnsegmentedRiskyDevice from '../guidelines/installation/unsegmented-risky-device.ts';
import installationUnvalidatedSetup from '../guidelines/installation/unvalidated-setup.ts';
import integrityCompromiseIndicatorPort from '../guidelines/integrity/compromise-indicator-port.ts';
import integrityDecoyConnection from '../guidelines/integrity/decoy-connection.ts';
import integrityGatewayImpersonation from '../guidelines/integrity/gateway-impersonation.ts';
import integrityUnexplainedChange from '../guidelines/integrity/unexplained-change.ts';
import integrityUnresolvedInfection from '../guidelines/integrity/unresolved-infection.ts';
import integrityUnsignedUpdateVulnerability from '../guidelines/integrity/unsigned-update-vulnerability.ts';
import integrityUnstatedSecureBoot from '../guidelines/integrity/unstated-secure-boot.ts';
import passwordsAnyPasswordAccepted from '../guidelines/passwords/any-password-accepted.ts';
import passwordsDefaultPassword from '../guidelines/passwords/default-password.ts';
import passwordsDerivableDefaultPassword from '../guidelines/passwords/derivable-default-password.ts';
import passwordsOpenSettingsPage from '../guidelines/passwords/open-settings-page.ts';
import passwordsPasswordNeverSet from '../guidelines/passwords/password-never-set.ts';
import passwordsPrefilledPassword from '../guidelines/passwords/prefilled-password.ts';
import passwordsResetWithoutUniquePassword from '../guidelines/passwords/reset-without-unique-password.ts';
import passwordsSnmpDefaultCommunity from '../guidelines/passwords/snmp-default-community.ts';
import passwordsUnlimitedLoginAttempts from '../guidelines/passwords/unlimited-login-attempts.ts';
import passwordsWeakWifiSecurity from '../guidelines/passwords/weak-wifi-security.ts';
import personalDataLocationLeak from '../guidelines/personal-data/location-leak.ts';
import personalDataMissingPrivacyNotice from '../guidelines/personal-data/missing-privacy-notice.ts';
import personalDataOpenCameraImage from '../guidelines/personal-data/open-camera-image.ts';
import personalDataOpenPersonalMedia from '../guidelines/personal-data/open-personal-media.ts';
import personalDataOpenPrintJobs from '../guidelines/personal-data/open-print-jobs.ts';
import personalDataPersonalNameBroadcast from '../guidelines/personal-data/personal-name-broadcast.ts';
import personalDataTrackerTraffic from '../guidelines/personal-data/tracker-traffic.ts';
import personalDataUndeclaredSensors from '../guidelines/personal-data/undeclared-sensors.ts';
import personalDataUnreviewedPrivacySettings from '../guidelines/personal-data/unreviewed-privacy-settings.ts';
import resilienceAddressConflict from '../guidelines/resilience/address-conflict.ts';
import resilienceCloudDependency from '../guidelines/resilience/cloud-dependency.ts';
import resilienceFragileDevice from '../guidelines/resilience/fragile-device.ts';
import resilienceFrequentRestarts from '../guidelines/resilience/frequent-restarts.ts';
import resilienceNoLocalOperation from '../guidelines/resilience/no-local-operation.ts';
import resilienceNoReconnection from '../guidelines/resilience/no-reconnection.ts';
import resilienceStateLostAfterPowerCut from '../guidelines/resilience/state-lost-after-power-cut.ts';
import resilienceWrongClock from '../guidelines/resilience/wrong-clock.ts';
import telemetryDnsTampering from '../guidelines/telemetry/dns-tampering.ts';
import telemetryDnssecUnvalidated from '../guidelines/telemetry/dnssec-unvalidated.ts';
import telemetryNewDevice from '../guidelines/telemetry/new-device.ts';
import telemetryNewOpenPort from '../guidelines/telemetry/new-open-port.ts';
import telemetryNoVendorAlerts from '../guidelines/telemetry/no-vendor-alerts.ts';
import telemetryUnexpectedDnsServer from '../guidelines/telemetry/unexpected-dns-server.ts';
import telemetryUnreviewedAccountAccess from '../guidelines/telemetry/unreviewed-account-access.ts';
import updatesAutomaticUpdatesOff from '../guidelines/updates/automatic-updates-off.ts';
import updatesGenericModelName from '../guidelines/updates/generic-model-name.ts';
import updatesMissingStatementOfCompliance from '../guidelines/updates/missing-statement-of-compliance.ts';
import updatesOpenFirmwareUpload from '../guidelines/updates/open-firmware-upload.ts';
import updatesOutdatedComponent from '../guidelines/updates/outdated-component.ts';
import updatesOutdatedFirmware from '../guidelines/updates/outdated-firmware.ts';
import updatesStaleFirmware from '../guidelines/updates/stale-firmware.ts';
import updatesSupportEnded from '../guidelines/updates/support-ended.ts';
import updatesUnisolatedUnsupportedDevice from '../guidelines/updates/unisolated-unsupported-device.ts';
import updatesUnreadableFirmwareVersion from '../guidelines/updates/unreadable-firmware-version.ts';
import updatesUnstatedSupportPeriod from '../guidelines/updates/unstated-support-period.ts';

export const checks: readonly Check[] = [
  attackSurfaceBroadcastIdentifier,
  attackSurfaceCastInformationLeak,
  attackSurfaceDnsRebinding,
  attackSurfaceExposedInternalService,
  attackSurfaceOpenAdb,
  attackSurfaceOpenFileShare,
  attackSurfaceOpenOnvifUsers,
  attackSurfaceOpenResolver,
  attackSurfacePermissiveCors,
  attackSurfaceReachableFromInternet,
  attackSurfaceRemoteAdministration,
  attackSurfaceSmb1Enabled,
  attackSurfaceUnexpectedOpenPort,
  attackSurfaceUpnpPortMapping,
  attackSurfaceVerboseStatusPage,
  attackSurfaceWpsEnabled,
  communicationAnonymousMqtt,
  communicationCleartextBasicAuth,
  communicationCleartextBroadcast,
  communicationCleartextFtp,
  communicationCleartextLoginForm,
  communicationCloudTransportVulnerability,
  communicationInvalidCertificate,
  communicationOpenLocalControl,
  communicationOpenRtspStream,
  communicationOpenTelnet,
  communicationOutdatedTls,
  communicationUnauthenticatedRemoteDesktop,
  communicationUnencryptedSnmp,
  communicationWeakSshAlgorithms,
  credentialStorageBakedInCertificate,
  credentialStorageCredentialsInUrl,
  credentialStorageExposedConfigFile,
  credentialStorageExposedSecret,
  credentialStorageHardCodedCredentialVulnerability,
  credentialStorageKeySurvivesReset,
  credentialStorageOpenSettingsBackup,
  credentialStorageSharedSshHostKey,
  credentialStorageSharedTlsKey,
  deletionCastStillSetUp,
  deletionCloudAccountRemains,
  deletionCustomisedNameAfterReset,
  deletionHomekitStillPaired,
  deletionIdentifierSurvivesReset,
  deletionMatterStillCommissioned,
  deletionMissingDeletionInstructions,
  deletionOldPasswordAfterReset,
  deletionPresentAfterReset,
  deletionRemovableMediaRemains,
  deletionSetupWifiAbsent,
  disclosureMissingDeviceContact,
  disclosureMissingDisclosurePolicy,
  disclosureMissingResponseTimes,
  disclosureMissingSecurityTxt,
  disclosureUnfixedExploitedVulnerability,
  disclosureUnidentifiedManufacturer,
  disclosureUnreportedProblem,
  inputValidationInjectionVulnerability,
  inputValidationLeakingErrorPage,
  inputValidationOversizedInputCrash,
  inputValidationReflectedInput,
  inputValidationUnsafeMethodAccepted,
  inputValidationUnvalidatedHostHeader,
  inputValidationWeakLoginPage,
  installationDefaultNameUnchanged,
  installationInsecureOptionEnabled,
  installationMissingSetupGuide,
  installationSetupBurden,
  installationUnfinishedSetup,
  installationUnsegmentedRiskyDevice,
  installationUnvalidatedSetup,
  integrityCompromiseIndicatorPort,
  integrityDecoyConnection,
  integrityGatewayImpersonation,
  integrityUnexplainedChange,
  integrityUnresolvedInfection,
  integrityUnsignedUpdateVulnerability,
  integrityUnstatedSecureBoot,
  passwordsAnyPasswordAccepted,
  passwordsDefaultPassword,
  passwordsDerivableDefaultPassword,
  passwordsOpenSettingsPage,
  passwordsPasswordNeverSet,
  passwordsPrefilledPassword,
  passwordsResetWithoutUniquePassword,
  passwordsSnmpDefaultCommunity,
  passwordsUnlimitedLoginAttempts,
  passwordsWeakWifiSecurity,
  personalDataLocationLeak,
  personalDataMissingPrivacyNotice,
  personalDataOpenCameraImage,
  personalDataOpenPersonalMedia,
  personalDataOpenPrintJobs,
  personalDataPersonalNameBroadcast,
  personalDataTrackerTraffic,
  personalDataUndeclaredSensors,
  personalDataUnreviewedPrivacySettings,
  resilienceAddressConflict,
  resilienceCloudDependency,
  resilienceFragileDevice,
  resilienceFrequentRestarts,
  resilienceNoLocalOperation,
  resilienceNoReconnection,
  resilienceStateLostAfterPowerCut,
  resilienceWrongClock,
  telemetryDnsTampering,
  telemetryDnssecUnvalidated,
  telemetryNewDevice,
  telemetryNewOpenPort,
  telemetryNoVendorAlerts,
  telemetryUnexpectedDnsServer,
  telemetryUnreviewedAccountAccess,
  updatesAutomaticUpdatesOff,
  updatesGenericModelName,
  updatesMissingStatementOfCompliance,
  updatesOpenFirmwareUpload,
  updatesOutdatedComponent,
  updatesOutdatedFirmware,
  updatesStaleFirmware,
  updatesSupportEnded,
  updatesUnisolatedUnsupportedDevice,
  updatesUnreadableFirmwareVersion,
  updatesUnstatedSupportPeriod,
];
