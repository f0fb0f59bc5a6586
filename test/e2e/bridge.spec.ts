/** The page asks, main decides: who asks, what for, and how often. */
import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import { endApps, launch, type RunningApp, startProgram } from './launch.ts';

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch();
});
test.afterAll(endApps);

test('the page has a bridge of two functions, and no Node', async () => {
  const { page } = running;
  expect(page.url()).toBe('app://bundle/index.html');
  expect(await page.evaluate(() => Object.keys(window.homelatch ?? {}).sort())).toEqual(['invoke', 'on']);
  const types = await page.evaluate(() =>
    ['require', 'process', 'module'].map((name) => typeof Reflect.get(window, name)),
  );
  expect(types).toEqual(['undefined', 'undefined', 'undefined']);
});

test('a listener of the bridge gets data, and no event object', async () => {
  const received = await running.page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        window.homelatch?.on('app:event', (...words) =>
          resolve(words.map((word) => Object.keys(word).sort().join())),
        );
        void window.homelatch?.invoke('settings:set', {});
      }),
  );
  expect(received).toEqual(['state,type']);
});

test('only written-down pages open in the browser', async () => {
  await running.app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'opened', opened);
    shell.openExternal = async (address) => {
      opened.push(address);
    };
  });
  const hostile = [
    'file:///etc/passwd',
    'smb://192.0.2.1/x',
    'ms-settings:',
    'javascript:alert(1)',
    '\\\\host\\share',
    'x'.repeat(3000),
  ];
  const answers = await running.page.evaluate(
    async (words) =>
      Promise.all(
        words.flatMap((page) => [
          Reflect.apply(Reflect.get(Object(window.homelatch), 'invoke'), undefined, [
            'app:open-page',
            { page },
          ]),
          Reflect.apply(Reflect.get(Object(window.homelatch), 'invoke'), undefined, [
            'app:open-page',
            { page: 'check-source', check: page },
          ]),
          Reflect.apply(Reflect.get(Object(window.homelatch), 'invoke'), undefined, [
            'app:open-page',
            { page: 'wizard-step', run: page },
          ]),
        ]),
      ),
    hostile,
  );
  const opened = () => running.app.evaluate(() => Reflect.get(globalThis, 'opened'));
  expect(answers).toEqual(answers.map(() => expect.not.objectContaining({ value: { opened: true } })));
  expect(await opened()).toEqual([]);
  await running.page.evaluate(() => window.homelatch?.invoke('app:open-page', { page: 'psti-law' }));
  expect(await opened()).toEqual(['https://www.legislation.gov.uk/uksi/2023/1007/contents/made']);
});

test('another window with the same bridge is not answered', async () => {
  const answer = await running.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/dist/electron/preload.cjs`;
    const other = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, contextIsolation: true },
    });
    await other.loadURL('app://bundle/index.html');
    const answered = await other.webContents.executeJavaScript("window.homelatch.invoke('app:state', {})");
    other.destroy();
    return answered;
  });
  expect(answer).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
});

test('an unknown id is refused, whatever it looks like', async () => {
  const answers = await running.page.evaluate(async () => {
    const bridge = window.homelatch;
    if (!bridge) return [];
    return Promise.all([
      bridge.invoke('consent:give', { networkId: '8.8.8.8/24' }),
      bridge.invoke('check:start', { networkId: '10.0.0.0/8', depth: 'full', careful: true, logins: true }),
      bridge.invoke('device:recheck', { device: '8.8.8.8', checks: ['default-password'] }),
      bridge.invoke('wizard:start', { device: '../../etc', wizard: 'x' }),
      bridge.invoke('checks:report', { check: "x' OR 1=1 --" }),
      bridge.invoke('report:save', { format: 'html', check: '/etc/passwd' }),
      bridge.invoke('device:report', { device: "' OR 1=1 --" }),
    ]);
  });
  const outcomes = answers.map((answer) => (answer.ok ? answer.value : answer.problem.code));
  expect(outcomes).toEqual([
    'network-gone',
    'no-consent',
    'not-known',
    'not-known',
    {},
    'not-known',
    { observations: [] },
  ]);
});

test('nonsense on every channel changes nothing', async () => {
  const before = await running.page.evaluate(() => window.homelatch?.invoke('app:state', {}));
  const accepted = await running.page.evaluate(async () => {
    const channels = [
      'app:state',
      'app:open-page',
      'networks:list',
      'consent:give',
      'consent:withdraw',
      'consent:levels',
      'check:start',
      'check:stop',
      'device:recheck',
      'device:annotate',
      'wizard:list',
      'wizard:start',
      'wizard:answer',
      'wizard:back',
      'wizard:leave',
      'wizard:runs',
      'history:list',
      'checks:list',
      'checks:report',
      'device:report',
      'home:standing',
      'history:standing',
      'checks:compare',
      'catalogue',
      'report:save',
      'settings:get',
      'settings:set',
      'data:backup',
      'data:restore',
      'data:delete-all',
      '__proto__',
      'constructor',
      '',
    ];
    let deep: unknown = 1;
    for (let depth = 0; depth < 10_000; depth += 1) deep = [deep];
    const payloads: unknown[] = [
      undefined,
      null,
      0,
      -1,
      '',
      'x',
      [],
      [{}],
      { extra: 1 },
      { networkId: { $ne: 1 } },
      { device: ['a'] },
      { limit: 1e9 },
      { theme: '<script>' },
      { device: 'x\u0000y', checks: [] },
      JSON.parse('{"__proto__":{"ok":true},"a":1}'),
      'y'.repeat(10_000_000),
      deep,
    ];
    const invoke = Reflect.get(Object(window.homelatch), 'invoke');
    const taken: string[] = [];
    for (const channel of channels) {
      const answers = await Promise.all(
        payloads.map((payload) =>
          Promise.resolve()
            .then(() => Reflect.apply(invoke, undefined, [channel, payload]))
            .catch(() => ({ ok: false })),
        ),
      );
      if (answers.some((answer) => Reflect.get(Object(answer), 'ok') === true)) taken.push(channel);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    return taken;
  });
  expect(accepted).toEqual([]);
  expect(await running.page.evaluate(() => window.homelatch?.invoke('app:state', {}))).toEqual(before);
});

test('ten thousand questions at once leave the program answering', async () => {
  test.slow();
  const codes = await running.page.evaluate(async () => {
    const answers = await Promise.all(
      Array.from({ length: 10_000 }, () => window.homelatch?.invoke('app:state', {})),
    );
    return answers.map((answer) => (answer?.ok ? 'answered' : answer?.problem.code));
  });
  expect(new Set(codes)).toEqual(new Set(['answered', 'too-busy']));
  await running.page.waitForTimeout(1100);
  const started = Date.now();
  expect(await running.page.evaluate(() => window.homelatch?.invoke('settings:get', {}))).toMatchObject({
    ok: true,
  });
  expect(Date.now() - started).toBeLessThan(1000);
});

test('the processes that read the network and the data get a small environment', async () => {
  const pids = await running.app.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ serviceName }) => serviceName === 'node.mojom.NodeService')
      .map(({ pid }) => pid),
  );
  expect(pids).toHaveLength(2);
  for (const pid of pids) {
    const names = fs
      .readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .map((line) => line.split('=')[0]);
    expect(names).not.toContain('HOME');
    expect(names).not.toContain('USER');
  }
});

test('a second start hands over to the first and ends', async () => {
  const second = startProgram(running.folder);
  const code = await new Promise((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  expect(await running.page.evaluate(() => window.homelatch?.invoke('app:state', {}))).toMatchObject({
    ok: true,
  });
});
