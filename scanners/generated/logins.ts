// Written by build/generate-indexes.mjs. Do not edit: run `npm run generate`.
import type { Login } from '../core/define.ts';
import ftp from '../logins/ftp.ts';
import httpBasic from '../logins/http-basic.ts';
import httpDigest from '../logins/http-digest.ts';
import ssh from '../logins/ssh.ts';
import telnet from '../logins/telnet.ts';

export const logins: readonly Login[] = [
  ftp,
  httpBasic,
  httpDigest,
  ssh,
  telnet,
];
