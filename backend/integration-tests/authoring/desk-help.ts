import type {
  ListingEdit,
  ListingEditResponse,
  SavedText,
  WriteRefused,
} from '@caravanserai/contracts/desk-write';
import type { ListingResponse } from '@caravanserai/contracts/listings';
import type { Api } from '../support/api';
import type { TestApp } from '../support/app';
import { settled } from '../support/settled';

/** Goods as the merchant's desk shows them. */
export const readListing = async (reader: Api, id: string): Promise<ListingEdit> =>
  (await reader.get<ListingEditResponse>(`/merchant/listings/${id}?locale=en`)).body.listing;

/** What the tests of writing ask again and again. */
export const deskHelp = (app: TestApp) => ({
  goodsId: async (handle: string): Promise<string> => {
    const [row] = await app.sql<{ id: string }>('select id from goods where handle = $1', [handle]);
    return row?.id ?? '';
  },
  cellOf: (edit: ListingEdit, field: string, locale: string) =>
    edit.rows.find((row) => row.field === field)?.cells.find((cell) => cell.locale === locale),
  /** The shop's page, as somebody in France sees it. */
  page: (slug: string, locale: string) =>
    app.api.get<ListingResponse>(`/store/listings/${encodeURIComponent(slug)}?locale=${locale}&ship_to=FR`),
  save: (writer: Api, id: string, body: Record<string, unknown>) =>
    writer.post<SavedText & WriteRefused>(`/merchant/listings/${id}/texts?locale=en`, body),
  /** Waits until the read model has followed. */
  settled: () => settled(app),
});
