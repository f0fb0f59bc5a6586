/** A pretend run of "Change the password", as the program would play it. */
import type { WizardRun } from '../../../electron/ipc-contract.ts';
import type { WizardStep } from '../../../scanners/core/define.ts';
import type { CheckResult } from '../../../scanners/core/model.ts';

export const sampleSteps: readonly WizardStep[] = [
  {
    kind: 'explain',
    id: 'what-happens',
    title: { en: 'What we will do', cy: 'Beth fyddwn ni’n ei wneud' },
    body: [
      { en: 'You will open the camera’s own page, choose a new password and save it.' },
      { en: 'Then we check again, to see that the maker’s password no longer works.' },
    ],
    warning: { en: 'The camera will go dark for a few seconds.' },
  },
  {
    kind: 'choose',
    id: 'where',
    title: { en: 'How do you open the camera’s settings?' },
    options: [
      { id: 'page', label: { en: 'In a web page' }, hint: { en: 'Most cameras have one.' } },
      { id: 'app', label: { en: 'In an app on my phone' } },
      { id: 'unsure', label: { en: 'I don’t know' }, hint: { en: 'We show you how to find out.' } },
    ],
  },
  {
    kind: 'do',
    id: 'new-password',
    title: { en: 'Choose a new password', cy: 'Dewiswch gyfrinair newydd' },
    steps: [
      { en: 'In the camera’s page, open User, then choose admin.' },
      { en: 'Type a new password, twice.' },
      { en: 'Press Save in the camera’s page.' },
    ],
    page: { of: 'device', port: 80, tls: false },
    minutes: 3,
  },
  {
    kind: 'ask',
    id: 'label',
    title: { en: 'Is the new password written down?' },
    question: 'password-kept',
    input: 'yes-no',
    body: [{ en: 'Homelatch does not keep it. Without it you would have to reset the camera.' }],
  },
  { kind: 'recheck', id: 'again', title: { en: 'Let’s check again' }, checks: ['default-password'] },
];

export const sampleWait: WizardStep = {
  kind: 'wait-for',
  id: 'gone',
  title: { en: 'Turn the camera off' },
  body: [{ en: 'Pull its plug. We watch until it has left your network.' }],
  condition: { seen: 'left' },
  atMostMinutes: 5,
};

export const before: CheckResult = {
  id: 'default-password',
  result: 'fail',
  proof: 'measured',
  reason: { en: 'The maker’s password worked.' },
  evidence: [],
};
export const after: CheckResult = {
  ...before,
  result: 'pass',
  reason: { en: 'The maker’s password is refused.' },
};

/** The run, standing at one of its steps. */
export function runAt(at: number, part: Partial<WizardRun> = {}): WizardRun {
  const step = sampleSteps[at];
  return {
    id: 'run-1',
    device: 'camera',
    wizard: 'change-default-password',
    task: 'fix',
    title: { en: 'Change the password', cy: 'Newid y cyfrinair' },
    check: 'default-password',
    startedAt: '2026-11-22T14:40:00.000Z',
    updatedAt: '2026-11-22T14:41:00.000Z',
    state: 'open',
    ...(step && { step }),
    number: Math.min(at + 1, sampleSteps.length),
    of: sampleSteps.length,
    canGoBack: at > 0,
    answers: {},
    work: { state: 'not-started' },
    ...part,
  };
}

const at = '2026-11-22T14:52:00.000Z';

export function finishedRun(outcome: 'fixed' | 'not-fixed' | 'unknown' | 'done'): WizardRun {
  const now = outcome === 'fixed' ? [after] : outcome === 'not-fixed' ? [before] : [];
  const { step: _none, ...rest } = runAt(sampleSteps.length - 1);
  return { ...rest, state: 'finished', ending: { at, outcome, before: [before], after: now } };
}
