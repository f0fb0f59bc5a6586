import { factoryPair as pair } from '../credential.ts';
import { changeme, cheatSheet } from '../credential-sources.ts';

/** Small computers, media players and servers that people set up themselves. */
export const homeServers = [
  pair({ vendor: 'Raspberry Pi' }, ['ssh'], 'pi', 'raspberry', changeme('ssh/raspberry_pi'), 'known'),
  pair({ banner: '*Raspbian*' }, ['ssh'], 'pi', 'raspberry', changeme('ssh/raspberry_pi'), 'known'),
  pair({ platform: '*OSMC*' }, ['ssh', 'ftp'], 'osmc', 'osmc', cheatSheet('OSMC')),
  pair({ platform: '*Kodi*' }, ['http-basic'], 'kodi', 'kodi', cheatSheet('Kodi')),
  pair(
    { vendor: 'Apple', kinds: ['phone', 'tablet', 'media-player'] },
    ['ssh'],
    'root',
    'alpine',
    changeme('ssh/apple_jailbroken_device'),
    'known',
  ),
  pair(
    { vendor: 'Apple', kinds: ['phone', 'tablet', 'media-player'] },
    ['ssh'],
    'root',
    'dottie',
    changeme('ssh/apple_jailbroken_device'),
    'known',
  ),
  pair({ title: '*Node-RED*' }, ['http-form'], 'admin', 'password', cheatSheet('Node-RED (web)')),
  pair({ title: 'Emby' }, ['http-form'], 'admin', '', cheatSheet('Emby (web)')),
  pair({ title: '*RabbitMQ*' }, ['http-basic', 'http-form'], 'guest', 'guest', cheatSheet('RabbitMQ')),
  pair({ platform: '*RabbitMQ*' }, ['mqtt'], 'guest', 'guest', cheatSheet('RabbitMQ')),
];
