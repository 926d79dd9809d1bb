import type { Locale } from '@caravanserai/locales/registry';
import { DeskRefusal } from '../desk/refusal';
import { refusal } from '../desk/refuse';
import { formatMessage } from '../front-door/messages';
import { NoSuchGoods, NotWritten } from './not-written';
import { NotInShop } from './preview/preview-goods';
import { BadText } from './revisions/save-text';
import { WRITE_REFUSALS } from './words/refusals';

/** What a desk answers to a fault of writing, in the reader's language; other errors come back as they are. */
export function sayNotWritten(error: unknown, locale: Locale): unknown {
  if (error instanceof NotWritten)
    return new DeskRefusal(409, WRITE_REFUSALS[locale][error.code], { code: error.code, ...error.more });
  if (error instanceof NoSuchGoods) return refusal('not_here', locale);
  if (error instanceof BadText || error instanceof NotInShop) {
    const { parameter } = error;
    return new DeskRefusal(400, formatMessage(locale, 'not_accepted', { parameter }), { parameter });
  }
  return error;
}

/** Does `work`; its faults of writing become refusals in the reader's language. */
export async function saying<Result>(locale: Locale, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw sayNotWritten(error, locale);
  }
}
