import type { SentenceKey } from '../sentence-forms';

/** Every sentence of a working in one language; `{name}` is filled with the value of that name. */
export type Sentences = Readonly<Record<SentenceKey, string>>;
