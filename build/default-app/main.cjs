/**
 * Stands in for Electron's own default app, which the registry copy lacks: `electron [-r module] FOLDER [arguments]`
 * loads the app in FOLDER.
 */
const fs = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { app } = require('electron');

const [, ...words] = process.argv;
const first = [];
let folder;
while (words.length > 0 && folder === undefined) {
  const word = words.shift();
  if (word === '-r' || word === '--require') first.push(words.shift());
  else if (!word.startsWith('-')) folder = path.resolve(word);
}

if (folder === undefined) {
  console.error('usage: electron FOLDER');
  app.exit(2);
} else {
  process.defaultApp = true;
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion(manifest.version);
  app.setAppPath(folder);
  for (const module of first) require(path.resolve(module));
  Module._load(path.join(folder, manifest.main), Module, true);
}
