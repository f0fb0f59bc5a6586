/**
 * Questions and answers between two processes, over any pair of ports. Each side says what it serves and what it asks;
 * every message is parsed on arrival, and what does not fit the contract is refused, not thrown.
 */
import { z } from 'zod';
import { type Immutable, of } from './immutable.ts';

/** One end of a channel: main's utility process, or that process's parent port. */
export interface Port {
  post(message: unknown): void;
  listen(receive: (message: unknown) => void): void;
}

export type Calls = Record<string, { readonly request: z.ZodType; readonly response: z.ZodType }>;
export type Tellings = Record<string, z.ZodType>;

/** What one side offers: questions that it answers, and news that it tells without being asked. */
export interface Side<C extends Calls = Calls, T extends Tellings = Tellings> {
  readonly calls: C;
  readonly tells: T;
}

/** `beat` is a sign of life; `bye` the last word before a wanted end; `end` asks the other side to end. */
const lifeWord = z.enum(['ready', 'beat', 'bye', 'end']);
export type LifeWord = z.output<typeof lifeWord>;

export type Handlers<C extends Calls> = {
  readonly [Name in keyof C]: (
    request: z.output<C[Name]['request']>,
  ) => Promise<Immutable<z.input<C[Name]['response']>>> | Immutable<z.input<C[Name]['response']>>;
};

export interface Talk<Mine extends Side, Theirs extends Side> {
  ask<Name extends keyof Theirs['calls'] & string>(
    name: Name,
    request: Immutable<z.input<Theirs['calls'][Name]['request']>>,
  ): Promise<z.output<Theirs['calls'][Name]['response']>>;
  tell<Name extends keyof Mine['tells'] & string>(
    name: Name,
    data: Immutable<z.input<Mine['tells'][Name]>>,
  ): void;
  on<Name extends keyof Theirs['tells'] & string>(
    name: Name,
    listener: (data: z.output<Theirs['tells'][Name]>) => void,
  ): void;
  /** Says something about this process itself. */
  live(word: LifeWord): void;
  onLife(listener: (word: LifeWord) => void): void;
  /** Ends every question that is still open. */
  close(why: string): void;
}

/** The other process could not, or would not, answer. `code` is stable. */
export class TalkError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'TalkError';
    this.code = code;
  }
}

const envelope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ask'), number: z.number(), name: z.string(), data: z.unknown() }),
  z.strictObject({ kind: z.literal('answer'), number: z.number(), data: z.unknown() }),
  z.strictObject({
    kind: z.literal('failure'),
    number: z.number(),
    code: z.string(),
    message: z.string(),
  }),
  z.strictObject({ kind: z.literal('life'), word: lifeWord }),
  z.strictObject({ kind: z.literal('tell'), name: z.string(), data: z.unknown() }),
]);

interface Question {
  answered(data: unknown): void;
  failed(error: TalkError): void;
}

const codeOf = (error: unknown): string => (error instanceof TalkError ? error.code : 'failed');
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Runs the handler of one question; what comes in and what goes out are both parsed. */
export async function answerBy<C extends Calls, Name extends keyof C & string>(
  calls: C,
  handlers: Handlers<C>,
  name: Name,
  data: unknown,
): Promise<unknown> {
  const call = of(calls, name);
  const request = z.safeParse(of(call, 'request'), data);
  if (!request.success) throw new TalkError('bad-request', `${name}: ${request.error.message}`);
  return z.parse(of(call, 'response'), await handlers[name](request.data));
}

export function openTalk<Mine extends Side, Theirs extends Side>(
  port: Port,
  mine: Mine,
  theirs: Theirs,
  handlers: Handlers<Mine['calls']>,
): Talk<Mine, Theirs> {
  const questions = new Map<number, Question>();
  const listeners = new Map<string, ((data: unknown) => void)[]>();
  const lifeListeners: ((word: LifeWord) => void)[] = [];
  let last = 0;
  let closed: string | undefined;

  async function serve(number: number, name: string, data: unknown): Promise<void> {
    try {
      if (!Object.hasOwn(mine.calls, name)) throw new TalkError('unknown-question', name);
      port.post({ kind: 'answer', number, data: await answerBy(mine.calls, handlers, name, data) });
    } catch (error) {
      port.post({ kind: 'failure', number, code: codeOf(error), message: messageOf(error) });
    }
  }

  port.listen((message) => {
    const parsed = envelope.safeParse(message);
    if (!parsed.success) return;
    const news = parsed.data;
    if (news.kind === 'ask') void serve(news.number, news.name, news.data);
    else if (news.kind === 'life') for (const listen of lifeListeners) listen(news.word);
    else if (news.kind === 'tell') for (const listen of listeners.get(news.name) ?? []) listen(news.data);
    else {
      const question = questions.get(news.number);
      questions.delete(news.number);
      if (news.kind === 'answer') question?.answered(news.data);
      else question?.failed(new TalkError(news.code, news.message));
    }
  });

  return {
    ask(name, request) {
      const shape = of(of(of(theirs, 'calls'), name), 'response');
      return new Promise((resolve, reject) => {
        if (closed !== undefined) {
          reject(new TalkError('closed', closed));
          return;
        }
        last += 1;
        questions.set(last, {
          answered(data) {
            const parsed = z.safeParse(shape, data);
            if (parsed.success) resolve(parsed.data);
            else reject(new TalkError('unreadable-answer', `${name}: ${parsed.error.message}`));
          },
          failed: reject,
        });
        port.post({ kind: 'ask', number: last, name, data: request });
      });
    },
    tell(name, data) {
      port.post({ kind: 'tell', name, data });
    },
    on(name, listener) {
      const shape = of(of(theirs, 'tells'), name);
      const parseAndListen = (data: unknown) => {
        const parsed = z.safeParse(shape, data);
        if (parsed.success) listener(parsed.data);
      };
      listeners.set(name, [...(listeners.get(name) ?? []), parseAndListen]);
    },
    live(word) {
      port.post({ kind: 'life', word });
    },
    onLife(listener) {
      lifeListeners.push(listener);
    },
    close(why) {
      closed = why;
      for (const question of questions.values()) question.failed(new TalkError('closed', why));
      questions.clear();
    },
  };
}
