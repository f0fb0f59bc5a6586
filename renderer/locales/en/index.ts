/** Every text of the page in English, one file a screen. Other languages fall back to it, text by text. */
import checking from './checking.json';
import common from './common.json';
import device from './device.json';
import guidelines from './guidelines.json';
import history from './history.json';
import home from './home.json';
import kinds from './kinds.json';
import map from './map.json';
import report from './report.json';
import settings from './settings.json';
import shell from './shell.json';
import welcome from './welcome.json';
import wizard from './wizard.json';

export const en = {
  checking,
  common,
  device,
  guidelines,
  history,
  home,
  kinds,
  map,
  report,
  settings,
  shell,
  welcome,
  wizard,
};
