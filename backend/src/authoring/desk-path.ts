import type { Cause, CauseCode, DeskPage } from '@caravanserai/contracts/desk-markets';

/** Address of a page of the merchant's desk, below the language; some pages belong to goods, some to the merchant. */
export function deskPath(
  page: DeskPage,
  goodsId: string,
  query: Readonly<Record<string, string>> = {},
): string {
  if (page === 'admissions') return '/merchant/admissions';
  if (page === 'closing') return '/merchant/absences';
  const base = `/merchant/listings/${goodsId}`;
  const search = new URLSearchParams(query).toString();
  return `${page === 'overview' ? base : `${base}/${page}`}${search && `?${search}`}`;
}

/** A cause with the way to its button. */
export function causeOf(
  goodsId: string,
  code: CauseCode,
  page: DeskPage,
  more: Partial<Pick<Cause, 'blocks' | 'fields' | 'reasons' | 'listing_id'>> & {
    readonly query?: Readonly<Record<string, string>>;
  } = {},
): Cause {
  const { blocks = true, fields = [], reasons = [], listing_id = null, query = {} } = more;
  return { code, blocks, fields, reasons, listing_id, page, path: deskPath(page, goodsId, query) };
}
