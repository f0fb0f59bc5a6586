import type { MdnsKnownAnswer, MdnsPort } from '../net/network.ts';

type Question = Parameters<MdnsPort['ask']>[0][number];

/** A name is asked for four times at most, further and further apart (RFC 6762 section 5.2). */
const askAgainMs = [0, 500, 1_500, 3_500] as const;
const mostQuestionsAtOnce = 15;
const mostKnownAnswers = 30;
const mostNames = 4_000;

/** Which questions are still open, and when each is to be asked again. */
export class MdnsQuestions {
  readonly #open = new Map<string, { question: Question; asked: number; firstMs: number }>();
  readonly #heard = new Map<string, MdnsKnownAnswer[]>();

  /** Asks at once and a few times more, unless it was asked before. */
  want(name: string, type: Question['type'], nowMs: number): void {
    const key = `${type} ${name.toLowerCase()}`;
    if (this.#open.has(key) || this.#open.size >= mostNames) return;
    this.#open.set(key, { question: { name, type }, asked: 0, firstMs: nowMs });
  }

  /** Ends the asking for what can have one answer only. */
  answered(name: string, type: Question['type']): void {
    const open = this.#open.get(`${type} ${name.toLowerCase()}`);
    if (open) open.asked = askAgainMs.length;
  }

  /** Remembers a pointer, so that who gave it need not give it again. */
  heard(answer: MdnsKnownAnswer): void {
    const name = answer.name.toLowerCase();
    const known = this.#heard.get(name) ?? [];
    if (known.length >= mostKnownAnswers || known.some(({ target }) => target === answer.target)) return;
    known.push(answer);
    this.#heard.set(name, known);
  }

  /** The packets to send now. */
  due(nowMs: number): readonly { questions: readonly Question[]; known: readonly MdnsKnownAnswer[] }[] {
    const questions: Question[] = [];
    for (const open of this.#open.values()) {
      const atMs = askAgainMs[open.asked];
      if (atMs === undefined || nowMs < open.firstMs + atMs) continue;
      open.asked += 1;
      questions.push(open.question);
    }
    const packets = [];
    for (let start = 0; start < questions.length; start += mostQuestionsAtOnce) {
      const some = questions.slice(start, start + mostQuestionsAtOnce);
      const known = some.flatMap(({ name, type }) =>
        type === 'PTR' ? (this.#heard.get(name.toLowerCase()) ?? []) : [],
      );
      packets.push({ questions: some, known: known.slice(0, mostKnownAnswers) });
    }
    return packets;
  }
}
