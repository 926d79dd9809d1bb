import type { OrderLine } from '@caravanserai/contracts/quote';
import { pickText } from '@caravanserai/locales/fallback';
import type { Locale } from '@caravanserai/locales/registry';
import type { SnapshotLine } from '../consignment/snapshot';
import { amountsIn } from './quote/amounts';
import { addedCharges, shownCharges } from './quote/charges';
import type { QuoteWords } from './quote/words';

/** A line as it was ordered. Its link may lead to other texts by now, its own don't change. */
export function orderedLine(
  line: SnapshotLine,
  variantId: string,
  { locale, words, currency }: { locale: Locale; words: QuoteWords; currency: string },
): OrderLine {
  const { goods, voucher, freight, charges, quantity, unit_price } = line;
  const amount = amountsIn(currency);
  const added = addedCharges(charges);
  return {
    line_id: line.order_line_id,
    listing_id: line.listing_id,
    variant_id: variantId,
    goods_slug: line.slugs[locale] ?? line.goods_handle,
    title: pickText(line.titles, locale, line.source_locale) ?? {
      value: line.goods_handle,
      lang: 'en',
      dir: 'ltr',
    },
    picture: line.picture,
    quantity,
    unit_price: amount(unit_price),
    full_price: amount(unit_price * quantity),
    total: amount(goods),
    voucher: amount(voucher),
    freight: amount(freight),
    charges: shownCharges(charges, words, amount),
    landed: added === null ? null : amount(goods - voucher + freight + added),
    alternatives: [],
    available: null,
  };
}
