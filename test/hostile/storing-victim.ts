/** A storing process that is killed while it works. It tells, line by line, what it has been told is stored. */
import fs from 'node:fs';
import path from 'node:path';
import { serveStore } from '../../electron/store-service.ts';
import { beginCheck, storeAttempt, storeCheck, storeLine } from './stored-home.ts';

const [folder = '', deed = '', run = ''] = process.argv.slice(2);
const tell = (line: string) => fs.writeSync(1, `${line}\n`);

const service = serveStore(folder);
tell('opening');
service.handlers.open({});
tell('ready');
if (deed === 'import') {
  for (let number = 0; ; number += 1) {
    service.handlers['restore-from']({ file: path.join(folder, 'mine.homelatch') });
    tell(`restored ${number}`);
  }
}
for (let number = 0; ; number += 1) {
  const name = `${run}-${number}`;
  if (deed === 'backup') {
    service.handlers['backup-to']({ file: path.join(folder, 'copy.homelatch') });
    storeLine(service, name);
    tell(`line ${name}`);
    continue;
  }
  beginCheck(service, name);
  storeLine(service, name);
  tell(`line ${name}`);
  storeAttempt(service, number);
  tell(`attempt ${name}`);
  storeCheck(service, name);
  tell(`check ${name}`);
}
