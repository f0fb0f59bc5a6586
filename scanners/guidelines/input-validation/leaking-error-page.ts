import { defineCheck } from '../../core/define.ts';
import { fill, quote, type Text } from '../../core/text.ts';
import { errorPage } from '../../probes/error-page.ts';
import { answered } from '../answered.ts';
import { passed, unknown, weak } from '../judgement.ts';

export default defineCheck({
  id: 'leaking-error-page',
  guideline: 13,
  ways: ['asking'],
  severity: 'low',
  never: ['fail'],
  needs: [errorPage],
  text: {
    passed: {
      en: 'Its error page keeps its insides to itself',
      cy: 'Nid yw ei thudalen wall yn datgelu ei thu mewn',
    },
    failed: {
      en: 'Its error page gives away how it is built',
      cy: 'Mae ei thudalen wall yn datgelu sut y mae wedi’i hadeiladu',
    },
    why: {
      en: 'File names and program lines in an error page are a map for an attacker. A plain “not found” is enough.',
      cy: 'Mae enwau ffeiliau a llinellau rhaglen mewn tudalen wall yn fap i ymosodwr. Mae “heb ei ganfod” plaen yn ddigon.',
    },
    todo: {
      en: 'Install the newest update. There is seldom a switch for this.',
      cy: 'Gosodwch y diweddariad diweddaraf. Anaml y mae switsh ar gyfer hyn.',
    },
  },
  provisions: ['5.13-1', '5.6-2'],
  testGroup: '5.13-1',
  source: 'https://cwe.mitre.org/data/definitions/209.html',
  judge({ facts }) {
    return answered(facts, errorPage).map(({ seen, value }) => {
      if (value.leak !== 'none')
        return weak(
          seen,
          value.leaked === undefined ? leaks : fill(leaksLine, { line: quote(value.leaked) }),
        );
      return value.status >= 400 && value.status < 500 ? passed(seen, plain) : unknown(seen, samePage);
    });
  },
});
const leaks: Text = {
  en: 'Asked for a page that does not exist, it told us how it works inside.',
  cy: 'O ofyn am dudalen nad yw’n bod, dywedodd wrthym sut mae’n gweithio y tu mewn.',
};
const leaksLine: Text = {
  en: 'Asked for a page that does not exist, it told us {line}.',
  cy: 'O ofyn am dudalen nad yw’n bod, dywedodd {line} wrthym.',
};
const plain: Text = {
  en: 'Asked for a page that does not exist, it plainly said so.',
  cy: 'O ofyn am dudalen nad yw’n bod, dywedodd hynny’n blaen.',
};
const samePage: Text = {
  en: 'It did not plainly refuse a page that does not exist, so there was no error page to judge.',
  cy: 'Ni wrthododd dudalen nad yw’n bod yn blaen, felly nid oedd tudalen wall i’w barnu.',
};
