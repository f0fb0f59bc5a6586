import { factoryPair as pair, web } from '../credential.ts';
import { changeme, cheatSheet } from '../credential-sources.ts';

const phone = ['phone', 'intercom'] as const;

/** Heating, hubs, energy and telephones. */
export const smartHome = [
  pair({ vendor: 'APC' }, ['snmp'], '', 'TENmanUFactOryPOWER', changeme('snmp/apc'), 'known'),
  pair({ vendor: 'APC' }, ['http-basic'], 'apc', 'apc', cheatSheet('APC')),
  pair({ vendor: 'Fibaro' }, web, 'admin', 'admin', cheatSheet('Fibaro')),
  pair({ vendor: 'Grandstream', kinds: phone }, ['http-form'], 'admin', 'admin', cheatSheet('Grandstream')),
  pair(
    { vendor: 'Heatmiser' },
    ['http-form'],
    'admin',
    'admin',
    changeme('http/iot/heatmiser_wifi_thermostat'),
    'known',
  ),
  pair(
    { title: 'Heatmiser*' },
    ['http-form'],
    'admin',
    'admin',
    changeme('http/iot/heatmiser_wifi_thermostat'),
    'known',
  ),
  pair(
    { vendor: 'Polycom', model: '*VVX*' },
    ['http-basic', 'http-form'],
    'Admin',
    '456',
    changeme('http/phone/polycom_vvx_500'),
    'known',
  ),
  pair(
    { vendor: 'Polycom', model: '*VVX*' },
    ['http-basic', 'http-form'],
    'User',
    '123',
    changeme('http/phone/polycom_vvx_500'),
    'known',
  ),
  pair(
    { vendor: 'Proliphix' },
    ['http-basic'],
    'admin',
    'admin',
    changeme('http/iot/proliphix_thermostat'),
    'known',
  ),
  pair(
    { realm: 'tstat' },
    ['http-basic'],
    'admin',
    'admin',
    changeme('http/iot/proliphix_thermostat'),
    'known',
  ),
  pair({ vendor: 'SMA' }, web, '', 'sma', cheatSheet('SMA America')),
  pair({ vendor: 'Snom' }, web, 'Administrator', '0000', cheatSheet('Snom')),
  pair({ vendor: 'Yealink' }, ['http-basic', 'http-form'], 'admin', 'admin', cheatSheet('Yealink')),
];
