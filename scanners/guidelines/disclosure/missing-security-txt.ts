import type { MakerAnswer } from '../../core/ask-makers.ts';
import { defineCheck } from '../../core/define.ts';
import { makerSecurityTxt } from '../../core/maker-facts.ts';
import type { Judgement, Observation } from '../../core/model.ts';
import { fill, type Text } from '../../core/text.ts';
import { findVendor } from '../../knowledge/vendors.ts';
import { passed, unknown, weak } from '../judgement.ts';

/** RFC 9116. Several makers with a good policy have no such file, so a missing one counts neither way. */
export default defineCheck({
  id: 'missing-security-txt',
  guideline: 2,
  ways: ['maker'],
  severity: 'low',
  never: ['fail'],
  needs: [makerSecurityTxt],
  text: {
    passed: {
      en: 'Its maker’s website says where to report problems',
      cy: 'Mae gwefan ei gwneuthurwr yn dweud ble i adrodd am broblemau',
    },
    failed: {
      en: 'Its maker’s note on where to report problems is out of date',
      cy: 'Mae nodyn ei gwneuthurwr ar ble i adrodd am broblemau wedi dyddio',
    },
    why: {
      en: 'People who find a hole in a product look for a small file on the maker’s website that says whom to tell. If it is out of date, their message may get lost.',
      cy: 'Mae pobl sy’n canfod twll mewn cynnyrch yn chwilio am ffeil fach ar wefan y gwneuthurwr sy’n dweud wrth bwy i roi gwybod. Os yw wedi dyddio, gall eu neges fynd ar goll.',
    },
    todo: {
      en: 'There is nothing for you to do. If you find a problem yourself, use the contact that we show for this maker.',
      cy: 'Nid oes dim i chi ei wneud. Os dewch chi o hyd i broblem eich hun, defnyddiwch y cyswllt a ddangoswn ar gyfer y gwneuthurwr hwn.',
    },
  },
  provisions: ['5.2-1'],
  testGroup: '5.2-1-2',
  source: 'https://www.rfc-editor.org/rfc/rfc9116',
  judge({ identity, now, facts }): readonly Judgement[] {
    const vendor = findVendor(identity.manufacturer);
    const live = facts.latest(makerSecurityTxt);
    if (vendor && live && live.value.state !== 'unclear') return [judgeLive(live, vendor.name)];
    const file = vendor?.securityTxt;
    if (!vendor || !file) return [];
    const words = { maker: vendor.name, day: file.checked };
    if (file.state === 'absent') return [unknown([], fill(absent, words))];
    if (file.state === 'expired') return [weak([], fill(expired, words), 'manufacturer')];
    const over = file.expires !== undefined && Date.parse(file.expires) < now;
    return [over ? unknown([], fill(renewed, words)) : passed([], fill(valid, words), 'manufacturer')];
  },
});

/** What the maker's own site said when the owner had us ask. */
function judgeLive(live: Observation<MakerAnswer>, maker: string): Judgement {
  const { state, expires = '' } = live.value;
  const words = { maker, day: new Date(live.at).toISOString().slice(0, 10), until: expires.slice(0, 10) };
  if (state === 'valid') return passed(live, fill(validNow, words), 'manufacturer');
  return state === 'expired'
    ? weak(live, fill(expiredNow, words), 'manufacturer')
    : unknown(live, fill(absent, words));
}

const validNow: Text = {
  en: 'We asked {maker} on {day}: its file for reporting problems holds until {until}.',
  cy: 'Gofynnwyd i {maker} ar {day}: mae ei ffeil ar gyfer adrodd am broblemau yn ddilys tan {until}.',
};
const expiredNow: Text = {
  en: 'We asked {maker} on {day}: its file for reporting problems ran out on {until}.',
  cy: 'Gofynnwyd i {maker} ar {day}: daeth ei ffeil ar gyfer adrodd am broblemau i ben ar {until}.',
};
const valid: Text = {
  en: '{maker} had a valid file for reporting problems when it was last looked at, on {day}.',
  cy: 'Roedd gan {maker} ffeil ddilys ar gyfer adrodd am broblemau pan edrychwyd ddiwethaf, ar {day}.',
};
const expired: Text = {
  en: 'The file of {maker} for reporting problems had run out when it was last looked at, on {day}.',
  cy: 'Roedd ffeil {maker} ar gyfer adrodd am broblemau wedi dod i ben pan edrychwyd ddiwethaf, ar {day}.',
};
const renewed: Text = {
  en: 'The file of {maker} was valid on {day}, but its time has run out since, and we do not know whether it was renewed.',
  cy: 'Roedd ffeil {maker} yn ddilys ar {day}, ond mae ei chyfnod wedi dod i ben ers hynny, ac ni wyddom a gafodd ei hadnewyddu.',
};
const absent: Text = {
  en: '{maker} had no such file on {day}; that alone says little, because some good makers have none.',
  cy: 'Nid oedd gan {maker} ffeil o’r fath ar {day}; nid yw hynny’n dweud llawer ynddo’i hun, am nad oes gan rai gwneuthurwyr da un.',
};
