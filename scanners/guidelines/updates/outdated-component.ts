import { defineCheck } from '../../core/define.ts';
import type { Judgement, Observation } from '../../core/model.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { ssdpReply } from '../../discovery/ssdp.ts';
import { httpFront } from '../../probes/http-front.ts';
import { smbNegotiate } from '../../probes/smb-negotiate.ts';
import { sshIdent } from '../../probes/ssh-ident.ts';
import { passed, weak } from '../judgement.ts';
import { opened } from '../observed.ts';

interface Component {
  readonly name: string;
  readonly pattern: RegExp;
  /** Says from the pattern's first group whether this version is given up. */
  isOld(version: string): boolean;
}

const components: readonly Component[] = [
  // Boa's last version is of 2005.
  { name: 'Boa', pattern: /^Boa\/?([\d.]*)/i, isOld: () => true },
  { name: 'GoAhead', pattern: /GoAhead(?:-Webs)?\/(\d+)[\d.]*/i, isOld: (major) => Number(major) <= 2 },
  {
    name: 'Dropbear',
    pattern: /dropbear_(?:0\.|(\d{4}))/i,
    isOld: (year) => year === '' || Number(year) < 2016,
  },
  { name: 'MiniUPnPd', pattern: /MiniUPnPd\/(\d+)[\d.]*/i, isOld: (major) => Number(major) <= 1 },
];

/** Makers mend old parts without changing their number, so a name alone never fails. */
export default defineCheck({
  id: 'outdated-component',
  guideline: 3,
  ways: ['asking'],
  severity: 'medium',
  never: ['fail'],
  needs: [httpFront, sshIdent, ssdpReply, smbNegotiate],
  text: {
    passed: {
      en: 'No old parts in its software that we could see',
      cy: 'Dim hen rannau y gallem eu gweld yn ei meddalwedd',
    },
    failed: {
      en: 'Its software is built from old parts',
      cy: 'Mae ei meddalwedd wedi’i hadeiladu o hen rannau',
    },
    why: {
      en: 'Parts that their own authors gave up years ago have known holes. The maker may have mended them, but we cannot see that from here.',
      cy: 'Mae tyllau hysbys mewn rhannau y rhoddodd eu hawduron y gorau iddynt flynyddoedd yn ôl. Efallai fod y gwneuthurwr wedi’u trwsio, ond ni allwn weld hynny o’r fan hon.',
    },
    todo: {
      en: 'Update its software. If it still shows the old part afterwards, keep the device on a guest network.',
      cy: 'Diweddarwch ei meddalwedd. Os yw’n dal i ddangos yr hen ran wedyn, cadwch y ddyfais ar rwydwaith gwesteion.',
    },
  },
  provisions: ['5.3-2', '5.5-2'],
  testGroup: '5.5-2-2',
  source: 'https://owasp.org/www-project-top-ten/2017/A9_2017-Using_Components_with_Known_Vulnerabilities',
  judge({ facts }) {
    const banners: readonly (readonly [Observation, string])[] = [
      ...opened(facts, httpFront).map((seen) => [seen, seen.value.server ?? ''] as const),
      ...opened(facts, sshIdent).map((seen) => [seen, seen.value.software] as const),
      ...facts.perService(ssdpReply).map((seen) => [seen, seen.value.server ?? ''] as const),
    ];
    // A part that a device names in several places is told of once.
    const named = new Map<string, Judgement>();
    for (const [seen, banner] of banners) {
      for (const { name, pattern, isOld } of components) {
        const found = pattern.exec(banner);
        if (!found || named.has(name)) continue;
        const part = quote(found[0]);
        named.set(name, isOld(found[1] ?? '') ? weak(seen, fill(old, { part })) : passed(seen, modern));
      }
    }
    const shares = opened(facts, smbNegotiate).flatMap((seen) =>
      seen.value.smb1 && seen.value.dialect === undefined ? [weak(seen, oldShares)] : [],
    );
    return [...named.values(), ...shares];
  },
});

const old: Text = {
  en: 'It names an old part of its software: {part}.',
  cy: 'Mae’n enwi hen ran o’i meddalwedd: {part}.',
};
const oldShares: Text = {
  en: 'It shares files in a language of the 1990s only.',
  cy: 'Dim ond mewn iaith o’r 1990au y mae’n rhannu ffeiliau.',
};
const modern: Text = {
  en: 'The part of its software that it names is not one of the old ones.',
  cy: 'Nid yw’r rhan o’i meddalwedd y mae’n ei henwi’n un o’r hen rai.',
};
