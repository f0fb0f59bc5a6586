/**
 * What ends a check although nobody stopped it: this computer slept, or it is no longer where the check began. What was
 * seen until then stays. Of the rest nothing is known, so nothing is said of it.
 */
import { HomelatchError } from './errors.ts';
import type { Problem, Report } from './model.ts';
import type { Text } from './text.ts';

const words = {
  slept: {
    en: 'This computer slept, or stood still, in the middle of the check. What was found before that is kept. Check again to see the rest.',
    cy: 'Aeth y cyfrifiadur hwn i gysgu, neu stopiodd am ysbaid, yng nghanol y gwiriad. Cedwir yr hyn a ganfuwyd cyn hynny. Gwiriwch eto i weld y gweddill.',
  },
  'network-left': {
    en: 'This computer left your network in the middle of the check. We stopped at once, and sent nothing to any other network. What was found before that is kept.',
    cy: 'Gadawodd y cyfrifiadur hwn eich rhwydwaith yng nghanol y gwiriad. Stopiwyd ar unwaith, ac ni anfonwyd dim i unrhyw rwydwaith arall. Cedwir yr hyn a ganfuwyd cyn hynny.',
  },
  'other-router': {
    en: 'In the middle of the check, another router answered in the place of yours. This may be another home with the same addresses, so we stopped at once. What was found before that is kept.',
    cy: 'Yng nghanol y gwiriad, atebodd llwybrydd arall yn lle eich un chi. Gall hwn fod yn gartref arall â’r un cyfeiriadau, felly stopiwyd ar unwaith. Cedwir yr hyn a ganfuwyd cyn hynny.',
  },
  'route-changed': {
    en: 'In the middle of the check, this computer’s way into the network changed, as it does when a VPN is switched on. We stopped at once, so that nothing goes to the wrong network. What was found before that is kept.',
    cy: 'Yng nghanol y gwiriad, newidiodd ffordd y cyfrifiadur hwn i’r rhwydwaith, fel sy’n digwydd wrth droi VPN ymlaen. Stopiwyd ar unwaith, fel nad oes dim yn mynd i’r rhwydwaith anghywir. Cedwir yr hyn a ganfuwyd cyn hynny.',
  },
} as const satisfies Record<string, Text>;

export type Interruption = keyof typeof words;

/** Whether this is the reason of an abort that nobody asked for. */
export const isInterruption = (reason: unknown): reason is Interruption =>
  typeof reason === 'string' && Object.hasOwn(words, reason);

const codeStart = 'interrupted-';

export const interruptionProblem = (why: Interruption): Problem => ({
  code: `${codeStart}${why}`,
  message: words[why],
});

/** What interrupted the check, in words; undefined when nothing did. */
export const interruptedBy = ({ problems }: Pick<Report, 'problems'>): Problem | undefined =>
  problems.find(({ code }) => code.startsWith(codeStart));

/** A look that was interrupted, where nothing is left to report. */
export class Interrupted extends HomelatchError {
  constructor({ message }: Problem) {
    super('interrupted', message);
    this.name = 'Interrupted';
  }
}
