/** What a page that fell into the wrong hands could do: nothing. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { contentPolicyOf, endApps, launch, type RunningApp } from './launch.ts';

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch();
});
test.afterAll(endApps);

test('every page runs in a sandbox, apart from the program', async () => {
  const preferences = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => {
      const {
        sandbox,
        contextIsolation,
        webSecurity,
        nodeIntegration,
        nodeIntegrationInWorker,
        webviewTag,
        experimentalFeatures,
      } = Object(Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, []));
      return {
        sandbox,
        contextIsolation,
        webSecurity,
        off: [nodeIntegration, nodeIntegrationInWorker, webviewTag, experimentalFeatures].some(Boolean),
      };
    }),
  );
  expect(preferences).toEqual([{ sandbox: true, contextIsolation: true, webSecurity: true, off: false }]);
});

const strayAddresses = [
  'app://bundle/../../etc/passwd',
  'app://bundle/%2e%2e/%2e%2e/etc/passwd',
  'app://bundle/..%2f..%2fpackage.json',
  'app://bundle/..%5c..%5cpackage.json',
  'app://elsewhere/index.html',
];
test('the bundle serves its own files and no others', async () => {
  const answers = await running.app.evaluate(
    async ({ net }, addresses) =>
      Promise.all(addresses.map(async (address) => (await net.fetch(address)).status)),
    ['app://bundle/index.html', ...strayAddresses],
  );
  expect(answers).toEqual([200, ...strayAddresses.map(() => 404)]);
});

test('the content policy comes with the page, as a header', async () => {
  const header = await contentPolicyOf(running);
  expect(header?.replace(/'nonce-[A-Za-z0-9+/=]{20,}'/, "'nonce-N'")).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self'; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'",
  );
  expect(await contentPolicyOf(running)).not.toBe(header);
});

test('script, style and pictures from elsewhere are blocked and reported', async () => {
  const blocked = await running.page.evaluate(async () => {
    const reported = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      reported.add(effectiveDirective),
    );
    const picture = document.createElement('img');
    picture.src = 'https://192.0.2.1/x.png';
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    const frame = document.createElement('iframe');
    frame.src = 'https://192.0.2.1/';
    const button = document.createElement('button');
    document.body.append(picture, style, frame, button);
    // The inspector lifts the ban on eval while it runs this function, so the deeds are done after it.
    await new Promise((resolve) => setTimeout(resolve, 0));
    const refused: string[] = [];
    for (const [name, deed] of [
      ['handler in markup', () => button.setAttribute('onclick', 'window.ran = true')],
      [
        'inline script',
        () => {
          const script = document.createElement('script');
          Reflect.set(script, 'text', 'window.ran = true');
          document.body.append(script);
        },
      ],
      ['markup', () => Reflect.set(document.createElement('div'), 'innerHTML', '<b>x</b>')],
      ['eval', () => Reflect.get(window, 'eval')('window.ran = true')],
      ['function from text', () => Reflect.construct(Function, ['window.ran = true'])()],
    ] as const) {
      try {
        deed();
      } catch {
        refused.push(name);
      }
    }
    button.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const element of [picture, style, frame, button]) element.remove();
    return { ran: Reflect.get(window, 'ran'), refused, reported: [...reported].sort() };
  });
  expect(blocked.ran).toBeUndefined();
  expect(blocked.refused).toEqual([
    'handler in markup',
    'inline script',
    'markup',
    'eval',
    'function from text',
  ]);
  expect(blocked.reported).toEqual(expect.arrayContaining(['frame-src', 'img-src', 'style-src-elem']));
});

test('the page reaches no network', async () => {
  let requests = 0;
  const canary = http.createServer((_request, response) => {
    requests += 1;
    response.end();
  });
  canary.on('connection', () => {
    requests += 1;
  });
  await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
  const { port } = canary.address() as AddressInfo;
  await running.page.evaluate(async (at) => {
    await fetch(`http://${at}`).catch(() => undefined);
    navigator.sendBeacon(`http://${at}/beacon`);
    for (const [tag, name, rel] of [
      ['img', 'src', ''],
      ['link', 'href', 'prefetch'],
      ['link', 'href', 'preconnect'],
      ['video', 'src', ''],
    ] as const) {
      const element = document.createElement(tag);
      if (rel) element.setAttribute('rel', rel);
      element.setAttribute(name, `http://${at}/${tag}`);
      document.head.append(element);
    }
    for (const open of [() => new WebSocket(`ws://${at}`), () => new EventSource(`http://${at}`)]) {
      try {
        open();
      } catch {
        // Refused at once, which is what we want.
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 700));
  }, `127.0.0.1:${port}`);
  canary.close();
  expect(requests).toBe(0);
});

test('the page cannot be led away', async () => {
  const { page } = running;
  await page.evaluate(async () => {
    const anchor = document.createElement('a');
    anchor.href = 'https://192.0.2.1/';
    const form = document.createElement('form');
    form.action = 'https://192.0.2.1/';
    document.body.append(anchor, form);
    anchor.click();
    form.submit();
    location.assign('https://192.0.2.1/');
    location.assign('file:///etc/passwd');
    location.assign('app://elsewhere/index.html');
    await new Promise((resolve) => setTimeout(resolve, 300));
    anchor.remove();
    form.remove();
  });
  expect(page.url()).toBe('app://bundle/index.html');
  await page.reload();
  expect(page.url()).toBe('app://bundle/index.html');
});

test('no second window opens, and no web view attaches', async () => {
  await running.page.evaluate(async () => {
    window.open('https://192.0.2.1/');
    window.open('app://bundle/index.html');
    const anchor = document.createElement('a');
    anchor.href = 'app://bundle/index.html';
    anchor.target = '_blank';
    const view = document.createElement('webview');
    view.setAttribute('src', 'app://bundle/index.html');
    document.body.append(anchor, view);
    anchor.click();
    anchor.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
    anchor.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    anchor.remove();
    view.remove();
  });
  expect(await running.app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('every permission is refused', async () => {
  const names = [
    'geolocation',
    'notifications',
    'camera',
    'microphone',
    'midi',
    'clipboard-read',
    'persistent-storage',
    'screen-wake-lock',
  ];
  const states = await running.page.evaluate(
    async (wanted) =>
      Promise.all(
        wanted.map(async (name) => {
          const descriptor = Object.fromEntries([['name', name]]);
          const status: unknown = await Reflect.apply(navigator.permissions.query, navigator.permissions, [
            descriptor,
          ]);
          return Reflect.get(Object(status), 'state');
        }),
      ),
    names,
  );
  expect(states).toEqual(names.map(() => 'denied'));
  const media = await running.page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      () => 'refused',
    ),
  );
  expect(media).toBe('refused');
});
