import { defineCheck } from '../../core/define.ts';
import { foreignHost } from '../../probes/foreign-host.ts';
import { judgeForeignHost } from '../foreign-host.ts';

/** The same look as `dns-rebinding`, here for what it says of the care with which input is read. */
export default defineCheck({
  id: 'unvalidated-host-header',
  guideline: 13,
  ways: ['asking'],
  severity: 'low',
  needs: [foreignHost],
  restates: ['dns-rebinding'],
  text: {
    passed: { en: 'It checks the name that it is called by', cy: 'Mae’n gwirio’r enw a ddefnyddir arni' },
    failed: {
      en: 'It does not check the name that it is called by',
      cy: 'Nid yw’n gwirio’r enw a ddefnyddir arni',
    },
    why: {
      en: 'Every web request says whom it is meant for. A device that ignores it accepts requests made for somebody else.',
      cy: 'Mae pob cais gwe yn dweud i bwy y mae wedi’i fwriadu. Mae dyfais sy’n ei anwybyddu yn derbyn ceisiadau a wnaed i rywun arall.',
    },
    todo: {
      en: 'Install the newest update, and set a password for it if it has none.',
      cy: 'Gosodwch y diweddariad diweddaraf, a gosodwch gyfrinair ar ei chyfer os nad oes un.',
    },
  },
  provisions: ['5.13-1'],
  testGroup: '5.13-1',
  source: 'https://www.rfc-editor.org/rfc/rfc9110#section-7.2',
  judge: ({ facts }) => judgeForeignHost(facts),
});
