/**
 * One run of logins at a time for each device. Two looks at what turns out to be one device begin a run each: the second
 * waits for the first, and is left out where that one has tried anything.
 */
export class LoginTurns {
  private readonly begun: { readonly id: string; readonly done: Promise<void> }[] = [];
  private readonly current: (id: string) => string;

  /** `current` gives a device's id by now. */
  constructor(current: (id: string) => string) {
    this.current = current;
  }

  async run(id: string, hasTried: () => boolean, attempt: () => Promise<void>): Promise<void> {
    const now = this.current(id);
    const before = this.begun.findLast((one) => this.current(one.id) === now)?.done;
    const done = before ? before.then(() => (hasTried() ? undefined : attempt())) : attempt();
    this.begun.push({ id, done });
    await done;
  }
}
