import type { TextField } from '@caravanserai/contracts/desk-texts';
import type { SuggestionsResponse } from '@caravanserai/contracts/desk-write-help';
import type { Database } from '../../catalogue/database';
import { BadText } from '../revisions/save-text';
import { textAt } from '../texts/content';
import { fieldsOf, localesOf } from '../texts/fields';
import { readContent } from '../texts/read-content';
import { memorySuggestions } from './memory';
import { termSuggestions } from './terms';

/** What helps to translate one field of goods into a language. @throws BadText; NoSuchGoods */
export async function suggestionsFor(
  database: Database,
  { goodsId, field, language }: { goodsId: string; field: TextField; language: string },
): Promise<SuggestionsResponse> {
  const content = await readContent(database, goodsId);
  const { source_locale } = content;
  if (!fieldsOf(content.pictures).includes(field)) throw new BadText('field');
  if (!localesOf(source_locale).includes(language)) throw new BadText('locale');
  const source = textAt(content.texts, field, source_locale);
  if (language === source_locale) return { field, language, source, terms: [], memory: [] };
  const target = textAt(content.texts, field, language);
  return {
    ...{ field, language, source },
    terms: termSuggestions({ text: source, locale: source_locale }, { text: target, locale: language }),
    memory: await memorySuggestions(database, {
      ...{ merchantId: content.merchant_id, sourceLocale: source_locale, locale: language, source, target },
    }),
  };
}
