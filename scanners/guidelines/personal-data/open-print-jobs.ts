import { defineCheck } from '../../core/define.ts';
import { fill, type Text } from '../../core/text.ts';
import { ippJobs } from '../../probes/ipp-jobs.ts';
import { answered } from '../answered.ts';
import { passed, unknown, weak } from '../judgement.ts';

export default defineCheck({
  id: 'open-print-jobs',
  guideline: 8,
  ways: ['asking'],
  severity: 'low',
  never: ['fail'],
  needs: [ippJobs],
  text: {
    passed: { en: 'It does not show who printed what', cy: 'Nid yw’n dangos pwy a argraffodd beth' },
    failed: { en: 'It shows who printed what', cy: 'Mae’n dangos pwy a argraffodd beth' },
    why: {
      en: 'Names of documents and people can tell a lot: a doctor’s letter, an application, a payslip. Anyone on your network can read this list.',
      cy: 'Gall enwau dogfennau a phobl ddweud llawer: llythyr meddyg, cais, slip cyflog. Gall unrhyw un ar eich rhwydwaith ddarllen y rhestr hon.',
    },
    todo: {
      en: 'Switch on privacy for the job list in the printer’s settings, or clear the list after printing.',
      cy: 'Trowch breifatrwydd ymlaen ar gyfer y rhestr argraffu yng ngosodiadau’r argraffydd, neu cliriwch y rhestr ar ôl argraffu.',
    },
  },
  provisions: ['5.8-2'],
  testGroup: '5.8-2-2',
  source: 'https://www.rfc-editor.org/rfc/rfc8011',
  judge({ facts }) {
    return answered(facts, ippJobs).flatMap(({ seen, value }) => {
      if (value.withUserNames > 0 || value.withDocumentNames > 0) {
        return [weak(seen, fill(shows, { count: Math.max(value.withUserNames, value.withDocumentNames) }))];
      }
      if (value.jobs > 0 || isRefusal(value.status)) return [passed(seen, hidden)];
      return [unknown(seen, nothingPrinted)];
    });
  },
});
const shows: Text = {
  en: 'Without a login it listed {count} print jobs with the names of people or documents.',
  cy: 'Heb fewngofnodi rhestrodd {count} o dasgau argraffu gydag enwau pobl neu ddogfennau.',
};
const hidden: Text = {
  en: 'It kept the names of people and documents from us.',
  cy: 'Cadwodd enwau pobl a dogfennau oddi wrthym.',
};
const nothingPrinted: Text = {
  en: 'Its list of print jobs was empty, so we cannot tell what it would show.',
  cy: 'Roedd ei restr o dasgau argraffu yn wag, felly ni allwn ddweud beth y byddai’n ei ddangos.',
};

/** client-error-forbidden, -not-authenticated and -not-authorized (RFC 8011, appendix B). */
const isRefusal = (status: number) => status >= 0x0401 && status <= 0x0403;
