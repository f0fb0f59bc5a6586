import talktalk from '../../../scanners/recognisers/talktalk.ts';
import { front, recognises } from '../../support/recognition.ts';

recognises(talktalk, {
  'its page': [
    [front({ title: 'TalkTalk Wi-Fi Hub' })],
    { manufacturer: 'TalkTalk', kind: 'router', sure: true },
  ],
  'an older one by its login realm': [
    [front({ realm: 'HG533' })],
    { manufacturer: 'TalkTalk', model: 'HG533', kind: 'router', sure: true },
  ],
});
