import type { AlsoEntry } from '../../catalogue/build/build-goods';
import { NO_PRICE_JSON, priceJson } from '../price-json';
import type { Shipping } from '../shipping';

/** A card's row as the read model gives it; `head`, `reasons`, `also` and `shown` are JSON already. */
export interface CardRow {
  goods_no: number;
  undeliverable: boolean;
  listing_id: string;
  route: string;
  place: string;
  merchant: string;
  /** A bigint, which `pg` gives as text. */
  price: string;
  days_from: number;
  days_to: number;
  stock: string;
  reasons: string | null;
  also: string | null;
  shown: string | null;
  head: string;
}

/** Beside a price that was written before prices were shown with tax; such rows are on their way out. */
const BEFORE = '["before_import_charges",null,null,null]';

/** A card as JSON text, put together from its prepared pieces: nothing of it is parsed or built as an object. */
export function cardJson(row: CardRow, shipping: Shipping): string {
  const start = `{${row.head},"listing_id":"${row.listing_id}","route":"${row.route}","place":${shipping.placeJson(row.place)},`;
  if (row.undeliverable) {
    return `${start}"deliverable":false,"undeliverable_reasons":${row.reasons ?? '[]'},${NO_PRICE_JSON},"arrives":null,"stock":"${row.stock}","also":[]}`;
  }
  return `${start}"deliverable":true,"undeliverable_reasons":[],${priceJson(Number(row.price), row.shown ?? BEFORE, shipping)},"arrives":${shipping.arrivalJson(row.route, row.place, row.merchant)},"stock":"${row.stock}","also":${alsoJson(row, shipping)}}`;
}

function alsoJson({ also, merchant }: CardRow, shipping: Shipping): string {
  if (also === null) return '[]';
  const entries = JSON.parse(also) as AlsoEntry[];
  const siblings = entries.map(
    ([listing, route, place, price, basis, stock]) =>
      `{"listing_id":"${listing}","route":"${route}","price":${shipping.moneyJson(price)},"basis":"${basis}","arrives":${shipping.arrivalJson(route, place, merchant)},"stock":"${stock}"}`,
  );
  return `[${siblings.join(',')}]`;
}
