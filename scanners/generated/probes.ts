// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Probe } from '../core/define.ts';
import adbConnect from '../probes/adb-connect.ts';
import blankPassword from '../probes/blank-password.ts';
import cameraStill from '../probes/camera-still.ts';
import castInfo from '../probes/cast-info.ts';
import cors from '../probes/cors.ts';
import debugPage from '../probes/debug-page.ts';
import deviceSecurityTxt from '../probes/device-security-txt.ts';
import dnsTampering from '../probes/dns-tampering.ts';
import dnssecValidation from '../probes/dnssec-validation.ts';
import dockerVersion from '../probes/docker-version.ts';
import errorPage from '../probes/error-page.ts';
import esphomeInfo from '../probes/esphome-info.ts';
import exposedSecrets from '../probes/exposed-secrets.ts';
import firmwareUpload from '../probes/firmware-upload.ts';
import foreignHost from '../probes/foreign-host.ts';
import fritzboxInfo from '../probes/fritzbox-info.ts';
import ftpAnonymous from '../probes/ftp-anonymous.ts';
import ftpBanner from '../probes/ftp-banner.ts';
import hikvisionActivation from '../probes/hikvision-activation.ts';
import homeAssistantInfo from '../probes/home-assistant-info.ts';
import httpFront from '../probes/http-front.ts';
import httpMethods from '../probes/http-methods.ts';
import hueConfig from '../probes/hue-config.ts';
import ippAttributes from '../probes/ipp-attributes.ts';
import ippJobs from '../probes/ipp-jobs.ts';
import kasaInfo from '../probes/kasa-info.ts';
import liveness from '../probes/liveness.ts';
import mqttConnect from '../probes/mqtt-connect.ts';
import natPmp from '../probes/nat-pmp.ts';
import netbiosName from '../probes/netbios-name.ts';
import nfsExports from '../probes/nfs-exports.ts';
import nmapServices from '../probes/nmap-services.ts';
import ntpClock from '../probes/ntp-clock.ts';
import onvifInfo from '../probes/onvif-info.ts';
import onvifUsers from '../probes/onvif-users.ts';
import openPorts from '../probes/open-ports.ts';
import openResolver from '../probes/open-resolver.ts';
import oversizedPath from '../probes/oversized-path.ts';
import portSpoof from '../probes/port-spoof.ts';
import redisInfo from '../probes/redis-info.ts';
import reflectedInput from '../probes/reflected-input.ts';
import reverseName from '../probes/reverse-name.ts';
import rokuInfo from '../probes/roku-info.ts';
import rsyncModules from '../probes/rsync-modules.ts';
import rtspDescribe from '../probes/rtsp-describe.ts';
import rtspOptions from '../probes/rtsp-options.ts';
import samsungTvInfo from '../probes/samsung-tv-info.ts';
import settingsBackup from '../probes/settings-backup.ts';
import shellyInfo from '../probes/shelly-info.ts';
import smbNegotiate from '../probes/smb-negotiate.ts';
import smbShares from '../probes/smb-shares.ts';
import snmpEngine from '../probes/snmp-engine.ts';
import snmpSystem from '../probes/snmp-system.ts';
import sonosInfo from '../probes/sonos-info.ts';
import sshHostKey from '../probes/ssh-host-key.ts';
import sshIdent from '../probes/ssh-ident.ts';
import synologyInfo from '../probes/synology-info.ts';
import tasmotaStatus from '../probes/tasmota-status.ts';
import telnetBanner from '../probes/telnet-banner.ts';
import tftpAnswer from '../probes/tftp-answer.ts';
import tlsCertificate from '../probes/tls-certificate.ts';
import tlsVersions from '../probes/tls-versions.ts';
import upnpDescription from '../probes/upnp-description.ts';
import upnpPortMappings from '../probes/upnp-port-mappings.ts';
import vncSecurity from '../probes/vnc-security.ts';
import wledInfo from '../probes/wled-info.ts';
import x11Open from '../probes/x11-open.ts';

export const probes: readonly Probe[] = [
  adbConnect,
  blankPassword,
  cameraStill,
  castInfo,
  cors,
  debugPage,
  deviceSecurityTxt,
  dnsTampering,
  dnssecValidation,
  dockerVersion,
  errorPage,
  esphomeInfo,
  exposedSecrets,
  firmwareUpload,
  foreignHost,
  fritzboxInfo,
  ftpAnonymous,
  ftpBanner,
  hikvisionActivation,
  homeAssistantInfo,
  httpFront,
  httpMethods,
  hueConfig,
  ippAttributes,
  ippJobs,
  kasaInfo,
  liveness,
  mqttConnect,
  natPmp,
  netbiosName,
  nfsExports,
  nmapServices,
  ntpClock,
  onvifInfo,
  onvifUsers,
  openPorts,
  openResolver,
  oversizedPath,
  portSpoof,
  redisInfo,
  reflectedInput,
  reverseName,
  rokuInfo,
  rsyncModules,
  rtspDescribe,
  rtspOptions,
  samsungTvInfo,
  settingsBackup,
  shellyInfo,
  smbNegotiate,
  smbShares,
  snmpEngine,
  snmpSystem,
  sonosInfo,
  sshHostKey,
  sshIdent,
  synologyInfo,
  tasmotaStatus,
  telnetBanner,
  tftpAnswer,
  tlsCertificate,
  tlsVersions,
  upnpDescription,
  upnpPortMappings,
  vncSecurity,
  wledInfo,
  x11Open,
];
