import fileStore from '../../../scanners/recognisers/file-store.ts';
import { announced, greeting, open, recognises } from '../../support/recognition.ts';

recognises(fileStore, {
  'two ways to share folders, without being sure': [[open(445), open(548)], { kind: 'nas' }],
  'a place for backups, without being sure': [[announced('_adisk._tcp')], { kind: 'nas' }],
  'nothing shared': [[open(80)], {}],
  'its greeting, without being sure': [
    [greeting('Seagate Central Shared Storage FTP server ready.')],
    { kind: 'nas' },
  ],
});
