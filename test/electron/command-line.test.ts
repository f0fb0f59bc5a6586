import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandIn, readCommandLine, screenOfLink } from '../../electron/command-line.ts';

describe('a link', () => {
  test.each([
    ['homelatch://screen/history', 'history'],
    ['homelatch://screen/settings/', 'settings'],
    ['homelatch://screen/wizard', undefined],
    ['homelatch://screen/history?target=8.8.8.8', undefined],
    ['homelatch://screen/history#x', undefined],
    ['homelatch://scan/8.8.8.8', undefined],
    ['homelatch://screen/HISTORY', undefined],
    ['homelatch://screen/history\n--inspect', undefined],
    ['homelatch://user@screen/history', undefined],
    ['app://scan?target=8.8.8.8', undefined],
    [`homelatch://screen/${'a'.repeat(32 * 1024 * 1024)}`, undefined],
  ])('only shows a screen: %s', (link, screen) => {
    expect(screenOfLink(link)).toBe(screen);
  });

  test('never does more, whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const screen = screenOfLink(`homelatch://${words}`);
        expect(screen === undefined || words.replace(/\/$/, '') === `screen/${screen}`).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test('words that are not ours are passed over', () => {
  expect(
    readCommandLine(['--inspect', '--remote-debugging-port=1', '--demo', 'x', 'homelatch://screen/map']),
  ).toEqual({
    demo: true,
    hidden: false,
    screen: 'map',
  });
});

describe('the command line of an installed app', () => {
  test.each([
    [
      ['--cli', 'check', '--yes'],
      ['check', '--yes'],
    ],
    [['--no-sandbox', '--ozone-platform=headless', '--log-level=3', '--cli', 'devices'], ['devices']],
    [['--cli'], []],
    [
      ['--cli', 'judge', '--no-sandbox'],
      ['judge', '--no-sandbox'],
    ],
    [[], undefined],
    [['--demo'], undefined],
    [['homelatch://screen/home', '--cli', 'check', '--yes'], undefined],
    [['--demo', '--cli', 'check'], undefined],
    [['--inspect', '--cli', 'check'], undefined],
  ])('%j runs %j', (words, command) => {
    expect(commandIn(words)).toEqual(command);
  });
});
