import type { ConsignmentLine } from '@caravanserai/contracts/quote';
import type { LandedLine } from '@caravanserai/customs/charges/totals';
import { pickText } from '@caravanserai/locales/fallback';
import { cardPicture } from '../../offering/pictures/sizes';
import { MAX_PIECES } from '../line-rules';
import { amountsIn } from './amounts';
import { addedCharges, shownCharges } from './charges';
import type { QuoteContext, QuoteLine } from './input';

/** A line as the quote shows it; without a landed line only what it costs itself is known. */
export function shownLine(line: QuoteLine, context: QuoteContext, landed?: LandedLine): ConsignmentLine {
  const { facts, quantity, goods, voucher } = line;
  const amount = amountsIn(context.currency);
  const title = pickText(facts.titles, context.locale, facts.source_locale);
  const added = landed ? addedCharges(landed.charges) : null;
  const freight = landed ? landed.freight + landed.insurance : 0;
  return {
    line_id: line.id,
    listing_id: facts.listing_id,
    goods_slug: facts.slug ?? facts.goods_handle,
    title: title ?? { value: facts.goods_handle, lang: 'en', dir: 'ltr' },
    picture: cardPicture(facts.pictures[0] ?? ''),
    quantity,
    unit_price: amount(line.unit_price),
    full_price: amount(line.unit_price * quantity),
    total: amount(goods),
    voucher: amount(voucher),
    freight: amount(freight),
    charges: landed ? shownCharges(landed.charges, context.words, amount) : [],
    landed: added === null ? null : amount(goods - voucher + freight + added),
    alternatives: [...(context.alternatives.get(line.id) ?? [])],
    available: context.showAvailable ? Math.max(0, Math.min(facts.available, MAX_PIECES)) : null,
  };
}
