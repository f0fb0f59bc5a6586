/** Turns events into something to iterate over. Holds `most` unread items at most: a flood loses its newest, not our memory. */
export class Queue<T> implements AsyncIterable<T> {
  private readonly items: T[] = [];
  private waiting: ((result: IteratorResult<T>) => void)[] = [];
  private ended = false;
  private readonly most: number;

  constructor(most = 2000) {
    this.most = most;
  }

  push(item: T): void {
    if (this.ended) return;
    const next = this.waiting.shift();
    if (next) next({ done: false, value: item });
    else if (this.items.length < this.most) this.items.push(item);
  }

  end(): void {
    this.ended = true;
    for (const next of this.waiting) next({ done: true, value: undefined });
    this.waiting = [];
  }

  [Symbol.asyncIterator](): AsyncIterator<T> {
    return {
      next: () => {
        const item = this.items.shift();
        if (item !== undefined) return Promise.resolve({ done: false, value: item });
        if (this.ended) return Promise.resolve({ done: true, value: undefined });
        return new Promise((resolve) => this.waiting.push(resolve));
      },
      return: () => {
        this.end();
        return Promise.resolve({ done: true, value: undefined });
      },
    };
  }
}
