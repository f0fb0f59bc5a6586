/**
 * Of these, those that changed: who was never told of first, then who has waited longest. So nobody is held up by those
 * who keep changing. `changed` is in the order of waiting.
 */
export function inTurn<T extends { readonly id: string }>(
  items: readonly T[],
  changed: ReadonlySet<string>,
  told: ReadonlySet<string>,
): readonly T[] {
  const place = new Map([...changed].map((id, index) => [id, told.has(id) ? index + changed.size : index]));
  return items
    .filter(({ id }) => place.has(id))
    .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
