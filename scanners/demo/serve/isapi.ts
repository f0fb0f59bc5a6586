import type { Controls, EmulatorHost } from '../emulator.ts';
import { type HttpReply, type HttpRequest, html, serveHttp, xml } from './http.ts';
import { DigestLogin, LoginLock } from './http-login.ts';
import { serveRtsp } from './rtsp.ts';

/** How a camera with the ISAPI interface is set up. */
export interface IsapiSettings {
  readonly model: string;
  readonly serial: string;
  readonly firmware: string;
  readonly activated: boolean;
  readonly password: string;
  /** Wrong logins after which the account locks; 7 for the administrator by default (vendor's manual). */
  readonly lockAfter?: number;
}

const NAMESPACE = 'version="2.0" xmlns="http://www.hikvision.com/ver20/XMLSchema"';
const SADP_GROUP = '239.255.255.250';
const SADP_PORT = 37020;

/** Starts a camera that speaks ISAPI on 80, RTSP on 554 and SADP on UDP 37020. */
export function startIsapiCamera(host: EmulatorHost, settings: IsapiSettings): Controls {
  let activated = settings.activated;
  const account = { user: 'admin', password: settings.password };
  const limit = settings.lockAfter ?? 7;
  const lock = new LoginLock(limit, () => host.harm('lockout', 1, `the account admin of ${settings.model}`));
  const realm = settings.model.slice(0, 11);
  const digest = new DigestLogin(account, realm);

  const guarded = (request: HttpRequest, page: HttpReply): HttpReply => {
    const locked = lock.locked;
    const login =
      activated && !locked ? digest.check(request.method, request.headers.authorization) : 'wrong';
    if (activated) lock.note(request.headers.authorization ? login : 'none');
    if (login === 'right') return page;
    const status = activated ? lockStatus(lock) : '<statusString>notActivated</statusString>';
    return {
      ...xml(
        `<userCheck ${NAMESPACE}><statusValue>401</statusValue>${status}</userCheck>`,
        locked ? 403 : 401,
      ),
      headers: {
        'Content-Type': 'application/xml',
        ...(locked ? {} : { 'WWW-Authenticate': digest.challenge() }),
      },
    };
  };

  serveHttp(
    host,
    80,
    (request) => {
      switch (request.path) {
        case '/':
          return html(
            'index',
            '<script>window.location.href = "/doc/page/login.asp?_" + new Date().getTime();</script>',
          );
        case '/doc/page/login.asp':
          return html(
            'Login',
            '<div id="login"><input id="username" type="text"><input id="password" type="password"><button>Login</button></div><script src="/doc/script/login.js"></script>',
          );
        case '/SDK/activateStatus':
          return xml(`<ActivateStatus ${NAMESPACE}><Activated>${activated}</Activated></ActivateStatus>`);
        case '/ISAPI/System/deviceInfo':
        case '/ISAPI/Security/userCheck':
          return guarded(
            request,
            xml(
              `<DeviceInfo ${NAMESPACE}><deviceName>IP CAMERA</deviceName><model>${settings.model}</model><serialNumber>${settings.serial}</serialNumber><firmwareVersion>${settings.firmware}</firmwareVersion></DeviceInfo>`,
            ),
          );
        default:
          return undefined;
      }
    },
    { server: 'Hikvision-Webs' },
  );
  const note = (result: 'none' | 'wrong' | 'right') => lock.note(result);
  serveRtsp(host, 554, {
    server: 'Rtsp Server/1.0',
    path: '/Streaming/Channels/',
    access: { kind: 'digest', realm, account, note },
  });
  serveSadp(host, settings, () => activated);
  return {
    setPassword: (password) => {
      account.password = password;
      activated = true;
    },
    // Since firmware 5.3.0 a restored camera waits to be activated (Hikvision, "Activation" in its user manuals).
    factoryReset: () => {
      account.password = '';
      activated = false;
    },
  };
}

/** The lock state in the body of a refused login, as client code in public reads it. */
function lockStatus(lock: LoginLock): string {
  const state = lock.locked
    ? '<lockStatus>lock</lockStatus><unlockTime>1800</unlockTime>'
    : `<lockStatus>unlock</lockStatus><retryLoginTime>${lock.left}</retryLoginTime>`;
  return `<statusString>Unauthorized</statusString>${state}`;
}

function serveSadp(host: EmulatorHost, settings: IsapiSettings, activated: () => boolean): void {
  host.listenUdp(
    SADP_PORT,
    (data, from, port) => {
      const text = Buffer.from(data).toString('utf8');
      const uuid = /<Uuid>([0-9A-Fa-f-]{1,64})<\/Uuid>/.exec(text)?.[1];
      // Other cameras' answers come to the group as well, and an answer to an answer would go round for ever.
      if (!uuid || !/<Probe>/.test(text) || !text.includes('inquiry')) return;
      const reply = `<?xml version="1.0" encoding="UTF-8"?><ProbeMatch><Uuid>${uuid}</Uuid><Types>inquiry</Types><DeviceDescription>${settings.model}</DeviceDescription><DeviceSN>${settings.serial}</DeviceSN><MAC>${host.mac.replaceAll(':', '-')}</MAC><IPv4Address>${host.address}</IPv4Address><HttpPort>80</HttpPort><SoftwareVersion>${settings.firmware}</SoftwareVersion><Activated>${activated()}</Activated></ProbeMatch>`;
      port.send(
        Buffer.from(reply),
        from.port === SADP_PORT ? { address: SADP_GROUP, port: SADP_PORT } : from,
      );
    },
    [SADP_GROUP],
  );
}
