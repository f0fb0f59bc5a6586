/** Every text of the page in English, one file a screen. Other languages fall back to it, text by text. */
import checking from './checking.json';
import common from './common.json';
import device from './device.json';
import home from './home.json';
import kinds from './kinds.json';
import shell from './shell.json';
import welcome from './welcome.json';
import wizard from './wizard.json';

export const en = { common, kinds, shell, welcome, home, checking, device, wizard };
