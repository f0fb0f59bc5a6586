import type { z } from 'zod';

/** The same shape with nothing read-only and nothing optional, so that a key missing on one side shows. */
type Bare<T> = T extends readonly (infer Item)[]
  ? Bare<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]-?: Bare<T[Key]> }
    : T;

/** `true` when the schema describes exactly the type: no key less, no key more, no value wider. */
export type Mirrors<Schema extends z.ZodType, T> = [z.infer<Schema>] extends [T]
  ? [Bare<z.infer<Schema>>] extends [Bare<T>]
    ? [Bare<T>] extends [Bare<z.infer<Schema>>]
      ? true
      : 'the type holds something that the schema does not know'
    : 'the schema allows something that the type does not know'
  : 'the schema does not fit the type';

/** Fails to compile when a schema and the engine's type have drifted apart. */
export type Agree<_Answers extends readonly true[]> = true;
