import type { LiveTexts, Written, WrittenTexts } from './content';

/**
 * Published texts as a revision begins with them. What the last published revision knew of a text that is still the
 * same goes on: who wrote it, and beside which source. Of others, and of what came with the goods, it is taken that
 * they fit the source.
 */
export function carriedTexts(live: LiveTexts, published: WrittenTexts, sourceLocale: string): WrittenTexts {
  return Object.fromEntries(
    Object.entries(live).map(([field, byLocale]) => {
      const source = byLocale[sourceLocale] ?? null;
      const cells = Object.entries(byLocale).map(([locale, value]): [string, Written] => {
        const known = published[field]?.[locale];
        const isSource = locale === sourceLocale;
        if (known && known.value.trim() === value)
          return [locale, { ...known, value, source_value: isSource ? null : known.source_value }];
        return [locale, { value, source_value: isSource ? null : source, author: '', updated_at: '' }];
      });
      return [field, Object.fromEntries(cells)];
    }),
  );
}
