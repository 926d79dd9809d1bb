import { tenantId } from '../support/desk';
import { statementsOf } from '../support/statements';
import { app } from './app';
import { goodsId, useReviewDesk } from './review-desk';

describe('a queue of five thousand', () => {
  const desk = useReviewDesk();

  it('asks the database at most four times for a page', async () => {
    const { id: pavilionId } = await tenantId(app, { pavilion: 'UZ' });
    const goods = await goodsId('rishtan-bowl');
    await app.sql(
      `with made as (
         insert into goods (id, handle, merchant_id, pavilion_id, category, source_locale, record_locale, origin, hs6, unit,
           storage, allergens, warnings, flags, cbec_channel, cn_vat_pct, cn_consumption_tax_pct, pictures, usage, ingredients)
         select 'goods_many' || n, 'many-goods-' || n, merchant_id, pavilion_id, category, source_locale, record_locale,
           origin, hs6, unit, storage, allergens, warnings, flags, cbec_channel, cn_vat_pct, cn_consumption_tax_pct, pictures,
           usage, ingredients from goods, generate_series(1, 5000) n where id = $1 returning id, merchant_id)
       insert into revision (id, goods_id, merchant_id, pavilion_id, number, state, data, submitted_at)
       select 'rev_' || id, id, merchant_id, $2, 1, 'in_review', '{}', now() from made`,
      [goods, pavilionId],
    );
    const seen = new Set<string>();
    let after = '';
    for (let pages = 0; pages < 3; pages += 1) {
      const { answer: list, statements } = await statementsOf(app, () => desk.queue(after));
      for (const row of list.reviews) expect(seen.has(row.id)).toBe(false);
      for (const row of list.reviews) seen.add(row.id);
      expect(statements.filter((sql) => /revision|price_history/.test(sql)).slice(4)).toEqual([]);
      expect(list.next).not.toBeNull();
      after = `&after=${encodeURIComponent(list.next ?? '')}`;
    }
  });
});
