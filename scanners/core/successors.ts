/** Leads from the id of a device that turned out to be another one to that one, over any number of steps. */
export class Successors {
  private readonly next = new Map<string, string>();

  moved(from: string, into: string): void {
    if (from === into) return;
    this.next.set(from, into);
    this.lives(into);
  }

  /** There is a device of this id: whatever it once led to, it stands for itself. So no chain leads back to its start. */
  lives(id: string): void {
    this.next.delete(id);
  }

  of(id: string): string {
    let now = id;
    for (let next = this.next.get(now); next !== undefined; next = this.next.get(now)) now = next;
    return now;
  }
}
