/**
 * The page's questions: who asks, how often, and in what shape, is checked before any handler runs; what a handler
 * answers is parsed again before it leaves. Nothing is thrown back at the page.
 */
import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import { answerBy, type Handlers, TalkError } from './host-talk.ts';
import {
  type Answer,
  type Channel,
  channels,
  type EventData,
  type EventName,
  events,
} from './ipc-contract.ts';
import { log, logError } from './log.ts';
import { type ProblemCode, problem, problemOf, Refusal } from './problems.ts';
import { origin } from './protocol.ts';

export type ChannelHandlers = Handlers<typeof channels>;

/** Questions that may wait at once, and in a second. More is a fault or an attack. */
const openAtMost = 64;
const perSecond = 200;

const refuse = (code: ProblemCode): Answer<never> => ({ ok: false, problem: problem(code) });

/** Only the top frame of our own window, showing our own page, may ask. */
export function isOurPage(
  event: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  page: WebContents | undefined,
) {
  const frame = event.senderFrame;
  if (!page || page.isDestroyed() || !frame || event.sender !== page) return false;
  return frame === page.mainFrame && frame.url.startsWith(`${origin}/`);
}

function isChannel(name: string): name is Channel {
  return Object.hasOwn(channels, name);
}

/** A question that ended because a process was lost says so. */
function whatWentWrong(error: unknown): Answer<never> {
  const lost = error instanceof TalkError && error.code === 'closed';
  return { ok: false, problem: problemOf(error, lost ? 'engine-stopped' : 'failed') };
}

/** Who answers, and when its data is open. */
export interface Answerer {
  readonly handlers: ChannelHandlers;
  readonly ready: Promise<void>;
}

/** Answers the page of `page()` from now on. Questions wait until the program that answers them is `ready`. */
export function answerThePage(program: () => Answerer, page: () => WebContents | undefined): void {
  let open = 0;
  let second = 0;
  let thisSecond = 0;
  let strangers = 0;

  function tooMany(): boolean {
    const now = Math.floor(Date.now() / 1000);
    if (now !== second) {
      second = now;
      thisSecond = 0;
    }
    thisSecond += 1;
    return thisSecond > perSecond || open >= openAtMost;
  }

  ipcMain.handle('homelatch:ask', async (event, name: unknown, data: unknown) => {
    if (!isOurPage(event, page())) {
      strangers += 1;
      log('warning', `refused a question from elsewhere (${strangers})`);
      return refuse('bad-request');
    }
    if (tooMany()) return refuse('too-busy');
    if (typeof name !== 'string' || !isChannel(name)) return refuse('bad-request');
    open += 1;
    try {
      const { handlers, ready } = program();
      await ready;
      return { ok: true, value: await answerBy(channels, handlers, name, data) };
    } catch (error) {
      if (!(error instanceof Refusal)) logError(name, error);
      return whatWentWrong(error);
    } finally {
      open -= 1;
    }
  });
}

/** Tells the page something, in the contract's shape. */
export function tellThePage<E extends EventName>(
  page: WebContents | undefined,
  name: E,
  data: EventData<E>,
): void {
  if (!page || page.isDestroyed()) return;
  const parsed = events[name].safeParse(data);
  if (parsed.success) page.send('homelatch:tell', name, parsed.data);
  else log('error', `could not tell ${name}: ${parsed.error.message}`);
}
