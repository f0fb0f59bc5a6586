/** Puts a change by the owner over what they said before. Pure. */
import type { Annotation, AnnotationChange } from './schemas/annotation.ts';

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
