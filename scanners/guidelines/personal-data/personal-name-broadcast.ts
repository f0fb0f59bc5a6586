import { defineCheck } from '../../core/define.ts';
import type { Observation } from '../../core/model.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { mdnsHostname, mdnsService } from '../../discovery/mdns.ts';
import { personalName } from '../../knowledge/personal-names.ts';
import { netbiosName } from '../../probes/netbios-name.ts';
import { reverseName } from '../../probes/reverse-name.ts';
import { answered } from '../answered.ts';
import { passed, weak } from '../judgement.ts';

export default defineCheck({
  id: 'personal-name-broadcast',
  guideline: 8,
  ways: ['asking'],
  severity: 'low',
  never: ['fail'],
  needs: [mdnsService, mdnsHostname, netbiosName, reverseName],
  text: {
    passed: { en: 'Its name gives nobody away', cy: 'Nid yw ei henw’n datgelu neb' },
    failed: { en: 'Its name tells who it belongs to', cy: 'Mae ei henw’n dweud pwy biau hi' },
    why: {
      en: 'Every device and app on the network hears this name. On a shared or public network, strangers hear it too.',
      cy: 'Mae pob dyfais ac ap ar y rhwydwaith yn clywed yr enw hwn. Ar rwydwaith a rennir neu un cyhoeddus, mae dieithriaid yn ei glywed hefyd.',
    },
    todo: {
      en: 'Give it a name without a person in it, such as “kitchen speaker”.',
      cy: 'Rhowch enw heb berson ynddo iddi, fel “seinydd y gegin”.',
    },
  },
  provisions: ['5.8-1'],
  testGroup: '5.8-1-2',
  source:
    'https://www.privacysmarthome.com/guides/offline-smart-home-local-iot-privacy-leaks-nyu-study-2026/',
  judge({ facts, hostnames }) {
    const heard: readonly (readonly [name: string, seen: Observation])[] = [
      ...facts.all(mdnsService).map((seen) => [seen.value.instance, seen] as const),
      ...facts.all(mdnsHostname).map((seen) => [seen.value.hostname, seen] as const),
      ...answered(facts, reverseName).map(({ seen, value }) => [value.name, seen] as const),
      ...answered(facts, netbiosName).flatMap(({ seen, value }) =>
        value.computer === undefined ? [] : [[value.computer, seen] as const],
      ),
    ];
    const personal = heard.filter(([name]) => personalName(name) !== undefined);
    const name = personal[0]?.[0] ?? hostnames.find((hostname) => personalName(hostname) !== undefined);
    if (name !== undefined) {
      return [
        weak(
          personal.map(([, seen]) => seen),
          fill(says, { name: quote(name) }),
        ),
      ];
    }
    return heard.length > 0
      ? [
          passed(
            heard.map(([, seen]) => seen),
            saysNobody,
          ),
        ]
      : [];
  },
});
const says: Text = {
  en: 'It calls itself {name} to the whole network.',
  cy: 'Mae’n galw ei hun yn {name} wrth y rhwydwaith cyfan.',
};
const saysNobody: Text = {
  en: 'None of the names that it announces sounds like a person’s.',
  cy: 'Nid oes yr un o’r enwau y mae’n eu cyhoeddi yn swnio fel enw person.',
};
