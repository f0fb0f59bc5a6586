import { factoryPair as pair, web } from '../credential.ts';
import { cheatSheet } from '../credential-sources.ts';

const nas = ['nas'] as const;

/** Network storage. */
export const storage = [
  pair({ vendor: 'Netgear', model: '*ReadyNAS*' }, web, 'admin', 'infrant1', cheatSheet('Netgear')),
  pair({ vendor: 'Netgear', model: '*ReadyNAS*' }, web, 'admin', 'netgear1', cheatSheet('Netgear')),
  pair({ vendor: 'Infrant' }, web, 'admin', 'infrant1', cheatSheet('Netgear')),
  pair(
    { vendor: 'QNAP', firmware: '4.3*' },
    ['http-form', 'ssh'],
    'admin',
    'admin',
    cheatSheet('QNAP (QTS/QuTS hero 4.4.1 - 4.3.6 or earlier)'),
  ),
  pair(
    { vendor: 'QNAP', firmware: '4.2*' },
    ['http-form', 'ssh'],
    'admin',
    'admin',
    cheatSheet('QNAP (QTS/QuTS hero 4.4.1 - 4.3.6 or earlier)'),
  ),
  pair(
    { vendor: 'QNAP', firmware: '4.4.1*' },
    ['http-form', 'ssh'],
    'admin',
    'admin',
    cheatSheet('QNAP (QTS/QuTS hero 4.4.1 - 4.3.6 or earlier)'),
  ),
  pair({ vendor: 'Synology', kinds: nas }, ['http-form'], 'admin', '', cheatSheet('Synology DSM (web)')),
  pair({ vendor: 'Seagate', kinds: nas }, ['http-form'], 'admin', 'admin', cheatSheet('Seagate')),
  pair({ vendor: 'LaCie' }, ['http-form'], 'admin', 'admin', cheatSheet('LaCie')),
  pair({ vendor: 'Buffalo', kinds: nas }, web, 'admin', 'password', cheatSheet('Buffalo Technology')),
  pair(
    { platform: '*openmediavault*' },
    ['http-form'],
    'admin',
    'openmediavault',
    cheatSheet('OpenMediaVault (web)'),
  ),
  pair({ platform: '*FreeNAS*' }, ['http-form'], 'root', 'freenas', cheatSheet('FreeNAS (web)')),
];
