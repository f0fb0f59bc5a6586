/** Draws the icons of assets/ as PNG files from their SVG sources. Needs rsvg-convert (Debian: librsvg2-bin). */
import fs from 'node:fs';
import { at, run, stop } from './project.mjs';

const drawings = [
  {
    source: 'icon.svg',
    name: (size) => `icons/${size}x${size}.png`,
    sizes: [16, 24, 32, 48, 64, 128, 256, 512, 1024],
  },
  { source: 'tray.svg', name: (size) => `tray-${size}.png`, sizes: [16, 32] },
];

fs.mkdirSync(at('assets/icons'), { recursive: true });
for (const { source, name, sizes } of drawings) {
  for (const size of sizes) {
    const target = at('assets', name(size));
    if (!run('rsvg-convert', ['-w', `${size}`, '-h', `${size}`, at('assets', source), '-o', target])) {
      stop('rsvg-convert could not draw the icons. On Debian: sudo apt-get install librsvg2-bin');
    }
  }
}
