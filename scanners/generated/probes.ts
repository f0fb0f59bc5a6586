// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Probe } from '../core/define.ts';
import castInfo from '../probes/cast-info.ts';
import dockerVersion from '../probes/docker-version.ts';
import ftpBanner from '../probes/ftp-banner.ts';
import homeAssistantInfo from '../probes/home-assistant-info.ts';
import httpFront from '../probes/http-front.ts';
import hueConfig from '../probes/hue-config.ts';
import mqttConnect from '../probes/mqtt-connect.ts';
import netbiosName from '../probes/netbios-name.ts';
import openPorts from '../probes/open-ports.ts';
import reverseName from '../probes/reverse-name.ts';
import rokuInfo from '../probes/roku-info.ts';
import samsungTvInfo from '../probes/samsung-tv-info.ts';
import shellyInfo from '../probes/shelly-info.ts';
import snmpSystem from '../probes/snmp-system.ts';
import sonosInfo from '../probes/sonos-info.ts';
import sshHostKey from '../probes/ssh-host-key.ts';
import sshIdent from '../probes/ssh-ident.ts';
import tasmotaStatus from '../probes/tasmota-status.ts';
import telnetBanner from '../probes/telnet-banner.ts';
import tlsCertificate from '../probes/tls-certificate.ts';
import tlsVersions from '../probes/tls-versions.ts';
import wledInfo from '../probes/wled-info.ts';

export const probes: readonly Probe[] = [
  castInfo,
  dockerVersion,
  ftpBanner,
  homeAssistantInfo,
  httpFront,
  hueConfig,
  mqttConnect,
  netbiosName,
  openPorts,
  reverseName,
  rokuInfo,
  samsungTvInfo,
  shellyInfo,
  snmpSystem,
  sonosInfo,
  sshHostKey,
  sshIdent,
  tasmotaStatus,
  telnetBanner,
  tlsCertificate,
  tlsVersions,
  wledInfo,
];
