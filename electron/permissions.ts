/** The page needs nothing of this computer: every permission, device and request elsewhere is refused. */
import { app, type Session, session } from 'electron';
import { log } from './log.ts';
import { origin } from './protocol.ts';

/** Addresses that a page may ask for at all. Developer tools are open in development only. */
const ours = (url: string): boolean => url.startsWith(`${origin}/`) || url.startsWith('devtools://');

function lockDown(each: Session): void {
  each.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  each.setPermissionCheckHandler(() => false);
  each.setDevicePermissionHandler(() => false);
  each.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  each.on('select-hid-device', (event) => event.preventDefault());
  each.on('select-serial-port', (event) => event.preventDefault());
  each.on('select-usb-device', (event) => event.preventDefault());
  each.on('will-download', (event) => event.preventDefault());
  each.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !ours(url);
    if (cancel) log('warning', `refused a request for ${url.slice(0, 200)}`);
    answer({ cancel });
  });
}

/** For every session there is and will be. Call it when the app is ready, before the first window. */
export function refuseEverything(): void {
  lockDown(session.defaultSession);
  app.on('session-created', lockDown);
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-navigate', (event) => {
      // A reload is a navigation to the same page.
      if (event.url !== contents.getURL()) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (event.url !== contents.getURL()) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('select-bluetooth-device', (event, _devices, choose) => {
      event.preventDefault();
      choose('');
    });
  });
  app.on('select-client-certificate', (event, _contents, _url, _list, choose) => {
    event.preventDefault();
    choose();
  });
  app.on('login', (event) => event.preventDefault());
}
