/** The evidence table's own words. */
import type { Result } from '../core/model.ts';
import type { Language } from '../core/text.ts';

interface Words {
  readonly title: string;
  readonly notice: readonly string[];
  readonly columns: readonly string[];
  readonly headings: readonly string[];
  readonly law: string;
  /** For a page whose notice says already whom the law binds. */
  readonly lawInShort: string;
  /** What a result proves, and what it does not. */
  readonly shows: Readonly<Record<Result, string>>;
}

export const evidenceWords: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Evidence about connected devices, by provision',
    notice: [
      'This is evidence of non-conformity only. It is never evidence of conformity: what could not be seen from inside the home is not shown to be in order.',
      'The provisions are those of ETSI EN 303 645, the test groups those of ETSI TS 103 701. This is neither an assessment nor a certificate.',
      'The PSTI Regulations 2023 bind only products first made available to a customer on or after 29 April 2024. Everything else here is good practice.',
    ],
    columns: [
      'device',
      'name',
      'manufacturer',
      'model',
      'firmware',
      'mac',
      'guideline',
      'check',
      'what is asked for',
      'ETSI EN 303 645',
      'ETSI TS 103 701',
      'UK law',
      'result',
      'what this shows',
      'how we know',
      'reason',
      'evidence',
    ],
    headings: ['Provision', 'What is asked for', 'Result', 'How we know', 'Reason and evidence'],
    law: 'PSTI Regulations 2023, Schedule 1, paragraph {paragraph}, for products first supplied from 29 April 2024',
    lawInShort: 'PSTI 2023, Schedule 1, paragraph {paragraph}',
    shows: {
      fail: 'evidence of non-conformity, as it is set up now',
      weak: 'a weakness; not by itself non-conformity',
      pass: 'no non-conformity seen; no proof of conformity',
      unknown: 'nothing: not looked at',
      'not-applicable': 'nothing: does not apply',
    },
  },
  cy: {
    title: 'Tystiolaeth am ddyfeisiau cysylltiedig, fesul darpariaeth',
    notice: [
      'Tystiolaeth o ddiffyg cydymffurfio yn unig yw hon. Nid yw byth yn dystiolaeth o gydymffurfio: nid yw’r hyn na ellid ei weld o’r tu mewn i’r cartref wedi’i ddangos i fod mewn trefn.',
      'Daw’r darpariaethau o ETSI EN 303 645, a’r grwpiau prawf o ETSI TS 103 701. Nid asesiad na thystysgrif yw hwn.',
      'Dim ond cynhyrchion a gynigiwyd gyntaf i gwsmer ar 29 Ebrill 2024 neu wedyn sydd wedi’u rhwymo gan Reoliadau PSTI 2023. Arfer da yw popeth arall yma.',
    ],
    columns: [
      'dyfais',
      'enw',
      'gwneuthurwr',
      'model',
      'cadarnwedd',
      'mac',
      'canllaw',
      'gwiriad',
      'yr hyn a ofynnir',
      'ETSI EN 303 645',
      'ETSI TS 103 701',
      'cyfraith y DU',
      'canlyniad',
      'yr hyn y mae’n ei ddangos',
      'sut y gwyddom',
      'rheswm',
      'tystiolaeth',
    ],
    headings: ['Darpariaeth', 'Yr hyn a ofynnir', 'Canlyniad', 'Sut y gwyddom', 'Rheswm a thystiolaeth'],
    law: 'Rheoliadau PSTI 2023, Atodlen 1, paragraff {paragraph}, ar gyfer cynhyrchion a gyflenwyd gyntaf o 29 Ebrill 2024',
    lawInShort: 'PSTI 2023, Atodlen 1, paragraff {paragraph}',
    shows: {
      fail: 'tystiolaeth o ddiffyg cydymffurfio, fel y mae wedi’i gosod nawr',
      weak: 'gwendid; nid diffyg cydymffurfio ynddo’i hun',
      pass: 'ni welwyd diffyg cydymffurfio; dim prawf o gydymffurfio',
      unknown: 'dim: ni edrychwyd',
      'not-applicable': 'dim: ddim yn berthnasol',
    },
  },
};
