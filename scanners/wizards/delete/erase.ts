import { defineWizard } from '../../core/define.ts';
import { careSteps } from '../care.ts';
import { accountAtLast, accountSteps } from './accounts.ts';
import { keepFirst } from './keeping.ts';
import { gaveUp, resetAndProof } from './proof.ts';
import { chooseReason, explainPlan, handOver, reasonIn } from './reasons.ts';
import { chooseLink, chooseWorks, destroy, mediaSteps } from './resetting.ts';

/** From “I part with it” to a page for whoever gets it next, with what was seen and what was only said kept apart. */
export default defineWizard({
  id: 'erase',
  task: 'delete',
  fixes: [],
  title: { en: 'Erase before it leaves you', cy: 'Clirio cyn iddi’ch gadael' },
  minutes: 30,
  steps(situation) {
    const { answers } = situation;
    const reason = reasonIn(answers);
    const broken = reason === 'discard' && answers['works'] === 'no';
    return [
      chooseReason,
      explainPlan(reason),
      ...careSteps(situation),
      keepFirst(situation),
      ...accountSteps(situation),
      ...mediaSteps,
      ...(reason === 'discard' ? [chooseWorks] : []),
      ...(broken ? [destroy] : [chooseLink, ...resetAndProof(situation)]),
      ...(gaveUp(answers) ? [] : [handOver(reason)]),
      ...accountAtLast(situation),
    ];
  },
});
