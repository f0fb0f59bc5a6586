import { expect, test } from 'vitest';
import { noteOf, readNotes } from './encrypted.ts';

const request = { port: 443, request: 'POST / HTTP/1.1', action: '', type: '', login: '', status: 200 };

test('notes are found among other lines, from the last time on that all were forgotten', () => {
  const log = [
    'started',
    noteOf({ ...request, port: 1 }),
    'forget what was noted',
    noteOf(request),
    'noted {',
    '',
  ];
  expect(readNotes(log.join('\n'))).toEqual([request]);
});
