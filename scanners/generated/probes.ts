// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Probe } from '../core/define.ts';
import castInfo from '../probes/cast-info.ts';
import dockerVersion from '../probes/docker-version.ts';
import homeAssistantInfo from '../probes/home-assistant-info.ts';
import httpFront from '../probes/http-front.ts';
import hueConfig from '../probes/hue-config.ts';
import openPorts from '../probes/open-ports.ts';
import rokuInfo from '../probes/roku-info.ts';
import samsungTvInfo from '../probes/samsung-tv-info.ts';
import shellyInfo from '../probes/shelly-info.ts';
import sonosInfo from '../probes/sonos-info.ts';
import tasmotaStatus from '../probes/tasmota-status.ts';
import wledInfo from '../probes/wled-info.ts';

export const probes: readonly Probe[] = [
  castInfo,
  dockerVersion,
  homeAssistantInfo,
  httpFront,
  hueConfig,
  openPorts,
  rokuInfo,
  samsungTvInfo,
  shellyInfo,
  sonosInfo,
  tasmotaStatus,
  wledInfo,
];
