import readline from 'node:readline';
import type { Readable } from 'node:stream';

export interface TypedLines {
  /** Shows the prompt and waits for a line; undefined when there are no more, or when it was interrupted. */
  ask(prompt: string): Promise<string | undefined>;
  close(): void;
}

/** Lines as a person types them or as another program pipes them in. */
export function typedLines(input: Readable, show: (text: string) => void, signal: AbortSignal): TypedLines {
  const reader = readline.createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  signal.addEventListener('abort', () => reader.close(), { once: true });
  return {
    async ask(prompt) {
      if (signal.aborted) return undefined;
      show(prompt);
      const next = await lines.next();
      return next.done === true ? undefined : next.value;
    },
    close: () => reader.close(),
  };
}

/** The answers of `--answers`, in order. */
export function givenLines(answers: readonly string[], show: (text: string) => void): TypedLines {
  const left = [...answers];
  return {
    async ask(prompt) {
      const next = left.shift();
      show(`${prompt}${next ?? ''}\n`);
      return next;
    },
    close: () => undefined,
  };
}
