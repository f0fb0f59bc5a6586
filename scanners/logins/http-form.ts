import {
  type Credential,
  defineLogin,
  type LoginContext,
  type LoginDoor,
  type TryOutcome,
} from '../core/define.ts';
import type { Facts } from '../core/facts.ts';
import type { ServiceAddress } from '../core/model.ts';
import { knownLoginForms } from '../knowledge/login-forms.ts';
import type { HttpAnswer, HttpResponse } from '../net/network.ts';
import { blankPassword } from '../probes/blank-password.ts';
import { fronts } from '../probes/fronts.ts';
import { httpFront } from '../probes/http-front.ts';
import { parseHtmlPage } from '../protocols/html-page.ts';
import { findLoginForm, type LoginForm } from '../protocols/login-form.ts';
import { decodeText } from '../protocols/text.ts';
import { FormSession } from './form-session.ts';
import { asksForPassword, saysFailed } from './http-page.ts';
import { lockSignIn, lockSignOfStatus } from './lock-sign.ts';

/**
 * A login form on a page of its own. Only what a browser without script could send is sent, once. A login counts when a
 * page behind it opens that a stranger is refused; all that is doubtful stays unclear.
 */
export default defineLogin({
  id: 'http-form',
  protocol: 'http-form',
  needs: [httpFront, blankPassword],
  doors,
  async look(door, context) {
    const page = await readForm(new FormSession(door, context), door);
    return page && { ...door, title: page.title };
  },
  attempt,
});

function doors(facts: Facts): readonly LoginDoor[] {
  return fronts(facts).flatMap(({ service, page }): readonly LoginDoor[] => {
    if (isNeverSet(facts, service)) return [];
    const known = knownLoginForms.find((form) => form.fits(page));
    const asks = page.forms.some(
      ({ method, fields }) => method === 'post' && fields.some(({ type }) => type === 'password'),
    );
    if (page.status !== 200 || (!known && !asks)) return [];
    const detail = {
      tls: String(page.tls),
      path: known?.page ?? page.path,
      ...(known && { form: known.id }),
    };
    return [{ service, title: page.title ?? '', detail }];
  });
}

/** Where nobody has chosen a password there is nothing to try, and a form may be the one that sets it. */
function isNeverSet(facts: Facts, { port }: ServiceAddress): boolean {
  return facts
    .perService(blankPassword)
    .some(
      ({ value, service }) =>
        service?.port === port && value.state === 'open' && value.password === 'never-set',
    );
}

interface Page {
  readonly path: string;
  readonly title: string;
  readonly form: LoginForm;
  /** Opens for whoever is logged in only, where the maker's page is known. */
  readonly inside?: string;
}

/** The door's page and its form as they are now, or undefined where there is none to be filled in safely. */
async function readForm(session: FormSession, { detail }: LoginDoor): Promise<Page | undefined> {
  const path = detail?.['path'] ?? '/';
  const answer = await session.get(path);
  if (answer.state !== 'answered' || answer.status !== 200) return undefined;
  const title = parseHtmlPage(answer.body).title ?? '';
  const known = knownLoginForms.find(({ id }) => id === detail?.['form']);
  const form = known ? known.form : findLoginForm(answer.body);
  return form && { path, title, form, ...(known && { inside: known.inside }) };
}

async function attempt(door: LoginDoor, credential: Credential, context: LoginContext): Promise<TryOutcome> {
  const session = new FormSession(door, context);
  const page = await readForm(session, door);
  if (!page) return { outcome: 'unclear', why: 'the form is gone' };
  const target = session.pathOf(page.form.action === '' ? page.path : page.form.action, page.path);
  if (target === undefined) return { outcome: 'unclear', why: 'the form leads elsewhere' };
  const answer = await session.post(target, page.path, filledIn(page.form, credential));
  if (answer.state === 'closed')
    return { outcome: 'refused', lockSign: 'it dropped the connection after the try' };
  if (answer.state !== 'answered') return { outcome: 'unclear', why: answer.why ?? answer.state };
  const lockSign = lockSignOfStatus(answer.status) ?? lockSignIn(answer.body);
  if (lockSign !== undefined) return { outcome: 'locked', lockSign };
  if (answer.status === 401 || isLoginAgain(answer)) return { outcome: 'refused' };
  if (answer.status >= 400) return { outcome: 'unclear', why: `it answered ${answer.status}` };
  return behind(session, door, context, page, { answer, path: target });
}

function filledIn({ account, password, fixed }: LoginForm, credential: Credential) {
  return [
    ...fixed,
    ...(account === undefined ? [] : [[account, credential.account] as const]),
    [password, credential.password] as const,
  ];
}

/** What is behind the login, for us and for a stranger. */
async function behind(
  session: FormSession,
  door: LoginDoor,
  context: LoginContext,
  page: Page,
  sent: { readonly answer: HttpResponse; readonly path: string },
): Promise<TryOutcome> {
  const led =
    page.inside === undefined
      ? await session.follow(sent.answer, sent.path)
      : { answer: await session.get(page.inside), path: page.inside };
  // An answer that leads nowhere may be the page behind the login itself; then the page before it must have changed.
  const { answer, path } = led ?? { answer: await session.get(page.path), path: page.path };
  if (answer.state !== 'answered') return { outcome: 'unclear', why: 'the page behind it did not open' };
  if (isLoginAgain(answer))
    return led ? { outcome: 'refused' } : { outcome: 'unclear', why: 'it asks for the login again' };
  const why = whyNoInside(answer);
  if (why !== undefined) return { outcome: 'unclear', why };
  const stranger = await new FormSession(door, context).get(path);
  if (!isShut(stranger)) return { outcome: 'unclear', why: 'a stranger gets that page as well' };
  return {
    outcome: 'accepted',
    marker: `a page that a stranger is refused opened: ${answer.status}, ${answer.body.length} bytes`,
  };
}

function isLoginAgain({ body }: HttpResponse): boolean {
  return asksForPassword(body) || saysFailed(body);
}

const secondStep =
  /\b(?:verification|security|one[ -]time|enter the|6[ -]digit|authenticat(?:or|ion)) code\b|\bcode we sent\b/i;

function whyNoInside(answer: HttpResponse): string | undefined {
  if (answer.status < 200 || answer.status >= 300) return `the page behind it answered ${answer.status}`;
  const text = decodeText(answer.body.subarray(0, 65_536));
  if (!/<(?:html|body|frameset|head)\b/i.test(text)) return 'what came is no page';
  if (secondStep.test(text)) return 'it asks for a second step';
  return undefined;
}

/** A stranger is refused, sent away, or shown the login. */
function isShut(answer: HttpAnswer): boolean {
  if (answer.state !== 'answered') return false;
  if (answer.status === 401 || answer.status === 403) return true;
  const isAway = answer.status >= 300 && answer.status < 400;
  return isAway || (answer.status === 200 && asksForPassword(answer.body));
}
