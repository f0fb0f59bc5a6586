import { on, recogniseBy, withAll } from './pattern.ts';
import { matches, named, opens, page, replies, secureShell } from './signs.ts';

export default recogniseBy(
  'windows-computer',
  on(matches('Computer'), { kind: 'computer', confidence: 0.8 }),
  on(named(['desktop-???????', 'laptop-????????', 'win-???????????', '*-pc']), {
    kind: 'computer',
    confidence: 0.78,
  }),
  on(secureShell('OpenSSH_for_Windows*'), { kind: 'computer', confidence: 0.84 }),
  on(page({ server: ['Microsoft-IIS*', 'Microsoft-HTTPAPI*'] }), { kind: 'computer', confidence: 0.62 }),
  on(replies({ server: 'Microsoft-Windows*' }), { kind: 'computer', confidence: 0.72 }),
  on(opens(3389), { kind: 'computer', confidence: 0.6 }),
  on(withAll(opens(135), opens(445)), { kind: 'computer', confidence: 0.68 }),
);
