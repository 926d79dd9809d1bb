import type { RevisionReason } from '@caravanserai/contracts/desk-life';
import { generateEntityId } from '@medusajs/framework/utils';
import type { Database } from '../../catalogue/database';
import type { WrittenTexts } from '../texts/content';
import { readContent, type GoodsContent } from '../texts/read-content';
import { copyTexts } from './open-revision';

/**
 * Opens the next revision for the languages that were not approved: it begins with what is published now, has the
 * merchant's texts in those languages, and waits for changes there.
 * @param before the goods as they were handed in
 */
export async function keepRest(
  database: Database,
  before: GoodsContent,
  rest: readonly string[],
  reasons: readonly RevisionReason[],
): Promise<void> {
  const now = await readContent(database, before.goods_id);
  const id = generateEntityId(undefined, 'rev');
  const mine = reasons.filter(({ language }) => language === null || rest.includes(language));
  await database.query(
    `insert into revision (id, goods_id, merchant_id, pavilion_id, number, state, data, reasons, decided_at)
     values ($1, $2, $3, $4, $5, 'changes_asked', '{}'::jsonb, $6::jsonb, now())`,
    [
      ...[id, now.goods_id, now.merchant_id, now.pavilion_id],
      (now.revision?.number ?? 0) + 1,
      JSON.stringify(mine),
    ],
  );
  await copyTexts(database, id, mixed(now.texts, before.texts, rest));
}

/** The texts of one, in some languages those of the other. */
export function mixed(one: WrittenTexts, other: WrittenTexts, locales: readonly string[]): WrittenTexts {
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    fields.map((field) => {
      const theirs = Object.entries(other[field] ?? {}).filter(([locale]) => locales.includes(locale));
      const ours = Object.entries(one[field] ?? {}).filter(([locale]) => !locales.includes(locale));
      return [field, Object.fromEntries([...ours, ...theirs])];
    }),
  );
}
