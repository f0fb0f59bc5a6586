import { describe, expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ ipcMain: {}, protocol: {} }));
const { isOurPage } = await import('../../electron/ipc-main.ts');

/** A window with one page, as far as the question of who asks goes. */
function aPage(url = 'app://bundle/index.html', isDestroyed = false) {
  const mainFrame = { url };
  const page = { mainFrame, isDestroyed: () => isDestroyed };
  return { page, mainFrame };
}

const asks = (asking: object, page: object | undefined) =>
  Reflect.apply(isOurPage, undefined, [asking, page] satisfies [object, object | undefined]) as ReturnType<
    typeof isOurPage
  >;

describe('a question is answered only', () => {
  const { page, mainFrame } = aPage();
  const other = aPage();
  const away = aPage('https://evil.example/');
  const gone = aPage('app://bundle/index.html', true);
  test.each([
    ['from our page', { sender: page, senderFrame: mainFrame }, page, true],
    ['never from a frame inside it', { sender: page, senderFrame: { url: mainFrame.url } }, page, false],
    ['never from no frame', { sender: page, senderFrame: null }, page, false],
    ['never from another window', { sender: other.page, senderFrame: other.mainFrame }, page, false],
    ['never from another origin', { sender: away.page, senderFrame: away.mainFrame }, away.page, false],
    ['never when the window is gone', { sender: gone.page, senderFrame: gone.mainFrame }, gone.page, false],
    ['never without a window', { sender: page, senderFrame: mainFrame }, undefined, false],
  ])('%s', (_who, asking, window, answered) => {
    expect(asks(asking, window)).toBe(answered);
  });
});
