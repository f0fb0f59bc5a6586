/** Every text of the page in Welsh. Numbers are followed by the singular; one and two change the first letter of the word after them. */
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

export const cy = {
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
