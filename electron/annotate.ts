/** What the owner says about a device: put over what they said before, and kept. */
import { Refusal } from './problems.ts';
import type { Annotation, AnnotationChange } from './schemas/annotation.ts';
import type { Status } from './status.ts';
import type { StoreLink } from './store-link.ts';

const longestIgnoreMs = 366 * 86_400_000;

/** What holds for a device of which the owner said nothing. */
export const unsaid = (device: string): Annotation => ({
  device,
  ignored: [],
  careWaived: false,
  thorough: false,
});

/** Nothing when the change asks for what is not allowed: ignoring for more than a year, or into the past. */
export function annotated(said: Annotation, change: AnnotationChange, now: Date): Annotation | undefined {
  const { name, room, mine, ignore, unignore, careWaived, thorough } = change;
  const others = said.ignored.filter(({ check }) => check !== ignore?.check && check !== unignore);
  if (ignore) {
    const ahead = Date.parse(ignore.until) - now.getTime();
    if (!(ahead > 0 && ahead <= longestIgnoreMs)) return undefined;
  }
  const { name: oldName, room: oldRoom, ...rest } = said;
  const newName = name ?? oldName;
  const newRoom = room ?? oldRoom;
  return {
    ...rest,
    ...(newName ? { name: newName } : {}),
    ...(newRoom ? { room: newRoom } : {}),
    ...(mine === undefined ? {} : { mine }),
    ignored: ignore ? [...others, { ...ignore, since: now.toISOString() }] : others,
    careWaived: careWaived ?? said.careWaived,
    thorough: thorough ?? said.thorough,
  };
}

export type Annotate = (change: AnnotationChange) => Promise<Annotation>;

export function annotateIn(status: Status, store: Pick<StoreLink, 'ask'>): Annotate {
  return async (change) => {
    const { report } = await store.ask('device', { device: change.device });
    if (!report) throw new Refusal('not-known');
    const others = status.now.annotations.filter(({ device }) => device !== change.device);
    const said = status.now.annotations.find(({ device }) => device === change.device);
    const annotation = annotated(said ?? unsaid(change.device), change, new Date());
    if (!annotation) throw new Refusal('bad-request');
    await store.ask('annotation-save', annotation);
    status.change({ annotations: [...others, annotation] });
    return annotation;
  };
}
