// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Check } from '../core/define.ts';
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
import passwordsAnyPasswordAccepted from '../guidelines/passwords/any-password-accepted.ts';
import passwordsDefaultPassword from '../guidelines/passwords/default-password.ts';

export const checks: readonly Check[] = [
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
  passwordsAnyPasswordAccepted,
  passwordsDefaultPassword,
];
