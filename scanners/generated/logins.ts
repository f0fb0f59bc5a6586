// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Login } from '../core/define.ts';
import ftp from '../logins/ftp.ts';
import httpBasic from '../logins/http-basic.ts';
import httpDigest from '../logins/http-digest.ts';
import httpForm from '../logins/http-form.ts';
import mqtt from '../logins/mqtt.ts';
import onvif from '../logins/onvif.ts';
import redis from '../logins/redis.ts';
import rtsp from '../logins/rtsp.ts';
import snmp from '../logins/snmp.ts';
import ssh from '../logins/ssh.ts';
import telnet from '../logins/telnet.ts';
import vnc from '../logins/vnc.ts';

export const logins: readonly Login[] = [
  ftp,
  httpBasic,
  httpDigest,
  httpForm,
  mqtt,
  onvif,
  redis,
  rtsp,
  snmp,
  ssh,
  telnet,
  vnc,
];
