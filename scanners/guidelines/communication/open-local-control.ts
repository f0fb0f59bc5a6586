import { defineCheck } from '../../core/define.ts';
import type { Kind } from '../../core/model.ts';
import { fill, type Text } from '../../core/text.ts';
import { failed, passed, unknown, weak } from '../judgement.ts';
import { localInterfaceFacts, localInterfaces } from './local-interfaces.ts';

/** What keeps a home shut, watched or warm: here a stranger must not be able to give orders. */
const grave: readonly Kind[] = ['lock', 'alarm', 'camera', 'doorbell', 'intercom', 'thermostat'];

/** Control from home without the maker's cloud is a good thing; only the missing key is judged. Nothing is ever switched. */
export default defineCheck({
  id: 'open-local-control',
  guideline: 5,
  ways: ['asking'],
  severity: 'medium',
  needs: localInterfaceFacts,
  text: {
    passed: { en: 'It takes orders only with a key', cy: 'Dim ond gydag allwedd y mae’n derbyn gorchmynion' },
    failed: {
      en: 'Anyone on your network can control it',
      cy: 'Gall unrhyw un ar eich rhwydwaith ei rheoli',
    },
    why: {
      en: 'It takes orders from every device in your home, without a password. Your own app needs that, but so could an infected device or a guest.',
      cy: 'Mae’n derbyn gorchmynion gan bob dyfais yn eich cartref, heb gyfrinair. Mae ar eich ap chi angen hynny, ond gallai dyfais heintiedig neu westai ei ddefnyddio hefyd.',
    },
    todo: {
      en: 'Look in its app or settings for a password or a switch for local control. If there is none, put it on a guest network where only such devices are.',
      cy: 'Chwiliwch yn ei hap neu ei gosodiadau am gyfrinair neu switsh ar gyfer rheoli lleol. Os nad oes un, rhowch hi ar rwydwaith gwesteion lle nad oes ond dyfeisiau o’r fath.',
    },
  },
  provisions: ['5.5-5'],
  testGroup: '5.5-5-2',
  source: 'https://www.etsi.org/deliver/etsi_en/303600_303699/303645/03.01.03_60/en_303645v030103p.pdf',
  judge({ facts, identity }) {
    return localInterfaces(facts).map(({ name, anyone, seen }) => {
      if (anyone === undefined) return unknown(seen, fill(unclear, { name }));
      if (!anyone) return passed(seen, fill(guarded, { name }));
      return grave.includes(identity.kind)
        ? failed(seen, fill(open, { name }))
        : weak(seen, fill(open, { name }));
    });
  },
});

const open: Text = {
  en: 'It answered us over its {name} interface without asking for a key.',
  cy: 'Atebodd ni dros ei rhyngwyneb {name} heb ofyn am allwedd.',
};
const guarded: Text = {
  en: 'Its {name} interface asks for a key or a login first.',
  cy: 'Mae ei rhyngwyneb {name} yn gofyn am allwedd neu fewngofnodi yn gyntaf.',
};
const unclear: Text = {
  en: 'It has a {name} interface, but did not say whether it asks for a key.',
  cy: 'Mae ganddi ryngwyneb {name}, ond ni ddywedodd a yw’n gofyn am allwedd.',
};
