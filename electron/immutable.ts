/** The same shape, read-only all the way down: what a caller may hand in without giving away the right to change it. */
export type Immutable<T> = T extends object ? { readonly [Key in keyof T]: Immutable<T[Key]> } : T;

/** A property, with its own type kept where `object.key` would widen it. */
export const of = <Thing, Key extends keyof Thing>(thing: Thing, key: Key): Thing[Key] => thing[key];
