import { packet } from './bytes.ts';
import { decodeText, replaceHidden } from './text.ts';

const largestText = 16_384;
const mostReplies = 32;
const longestPrompt = 200;

/** Command bytes of RFC 854. */
const commands = { se: 240, sb: 250, will: 251, wont: 252, do: 253, dont: 254, iac: 255 } as const;

type State = 'text' | 'command' | 'option' | 'subnegotiation' | 'subnegotiation-command';

/** One telnet conversation: refuses every option, 32 times at most, and collects the text. Sends nothing by itself. */
export class TelnetConversation {
  #state: State = 'text';
  #command = 0;
  #replies = 0;
  #negotiated = false;
  readonly #text: number[] = [];

  /** Takes what arrived; answers what is to be sent back, which may be nothing. */
  receive(bytes: Uint8Array): Uint8Array {
    const replies: number[] = [];
    for (const byte of bytes) replies.push(...this.#take(byte));
    return Uint8Array.from(replies);
  }

  /** Whether the other side has sent a telnet command: a banner that merely says "login:" has not. */
  get negotiated(): boolean {
    return this.#negotiated;
  }

  /** The text so far, at most 16 KiB, without terminal sequences. */
  get text(): string {
    return visibleText(Uint8Array.from(this.#text));
  }

  #take(byte: number): readonly number[] {
    switch (this.#state) {
      case 'text':
        if (byte === commands.iac) this.#state = 'command';
        else if (this.#text.length < largestText) this.#text.push(byte);
        return [];
      case 'command':
        return this.#takeCommand(byte);
      case 'option':
        this.#state = 'text';
        return this.#refuse(byte);
      case 'subnegotiation':
        if (byte === commands.iac) this.#state = 'subnegotiation-command';
        return [];
      case 'subnegotiation-command':
        this.#state = byte === commands.se ? 'text' : 'subnegotiation';
        return [];
    }
  }

  #takeCommand(byte: number): readonly number[] {
    this.#command = byte;
    this.#state = 'text';
    if (byte === commands.iac) {
      if (this.#text.length < largestText) this.#text.push(byte);
    } else if (byte === commands.sb) this.#state = 'subnegotiation';
    else if (byte >= commands.will) this.#state = 'option';
    this.#negotiated ||= byte >= commands.se && byte < commands.iac;
    return [];
  }

  /** WONT and DONT get no answer, or two polite sides would talk for ever (RFC 1143). */
  #refuse(option: number): readonly number[] {
    if ((this.#command !== commands.will && this.#command !== commands.do) || this.#replies >= mostReplies)
      return [];
    this.#replies += 1;
    return [commands.iac, this.#command === commands.will ? commands.dont : commands.wont, option];
  }
}

/** Text without terminal sequences (ECMA-48 control sequences and strings) and controls; line breaks stay. */
function visibleText(bytes: Uint8Array): string {
  return decodeText(bytes)
    .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]?|[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[ -/]*[0-~]?)/g, '')
    .split(/\r\n?|\n/)
    .map((line) => replaceHidden(line, ''))
    .join('\n');
}

export type TelnetPrompt = 'login' | 'password' | 'shell';

/** What the last line asks for, if it asks for something. */
export function telnetPrompt(text: string): TelnetPrompt | undefined {
  const line = (text.split('\n').at(-1) ?? '').slice(-longestPrompt).trim();
  if (/pass(?:word|code|wd)?\b[^:]{0,40}:$/i.test(line)) return 'password';
  if (/(?:login|user ?name|user|account)\b[^:]{0,40}:$/i.test(line)) return 'login';
  return /^(?:\[?[\w.@:~/ ()-]{0,80}\]?) ?[#$>]$/.test(line) ? 'shell' : undefined;
}

/** A line as a person would type it, or `undefined` if it cannot be typed as one line. */
export function telnetLine(text: string): Uint8Array | undefined {
  return /^[\x20-\x7e]*$/.test(text) ? packet(text, '\r\n') : undefined;
}
