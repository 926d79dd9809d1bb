import * as z from 'zod/mini';
import { text } from './common';

/** What a place, a category or a mark of goods is called in the shop's own lists. */
export const listCode = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,40}$/));

/** The goods a row is about; `title` in the asked language, else as they were written. */
export const goodsHead = z.object({ goods_id: z.string(), title: text, picture: z.string() });

/** What is being changed while shoppers see what was published. */
export const goodsRevision = z.object({ id: z.string(), state: z.string(), version: z.int() });
