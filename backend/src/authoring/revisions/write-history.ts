import type { Database } from '../../catalogue/database';
import { appendHistory, type NewHistory } from '../../desk/history';
import { pickText } from '@caravanserai/locales/fallback';
import { DEFAULT_LOCALE } from '@caravanserai/locales/registry';
import type { GoodsContent } from '../texts/read-content';

/** What the goods are called in a history: English, else the source. */
export function labelOf(content: Pick<GoodsContent, 'texts' | 'source_locale' | 'handle'>): string {
  const titles = Object.fromEntries(
    Object.entries(content.texts.title ?? {}).map(([locale, { value }]) => [locale, value]),
  );
  return pickText(titles, DEFAULT_LOCALE, content.source_locale)?.value ?? content.handle;
}

/** Writes into the merchant's history what happened to goods; `tenant` names another history. */
export async function noteGoods(
  database: Database,
  content: GoodsContent,
  entry: Pick<NewHistory, 'actor' | 'action'> & Partial<Pick<NewHistory, 'tenant' | 'before' | 'after'>>,
): Promise<void> {
  await appendHistory(database, {
    tenant: { kind: 'merchant', id: content.merchant_id },
    object: { kind: 'goods', id: content.goods_id, label: labelOf(content) },
    ...entry,
  });
}
