/** The smallest shapes, which every other schema is built from: the engine's own. */

import type { text } from '../../scanners/core/shapes.ts';
import type { Text } from '../../scanners/core/text.ts';
import type { Agree, Mirrors } from './mirror.ts';

export { count, id, milliseconds, moment, name, text, words } from '../../scanners/core/shapes.ts';

export type WordsAgree = Agree<[Mirrors<typeof text, Text>]>;
