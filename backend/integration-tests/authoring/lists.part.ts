import type { ListingsDeskResponse, MatrixResponse } from '@caravanserai/contracts/desk-write';
import { languageStates } from '../../src/authoring/completeness/language-states';
import { readMatrix } from '../../src/authoring/list/list-goods';
import { readContents } from '../../src/authoring/texts/read-content';
import { containerDatabase } from '../../src/landed/container-database';
import { app } from './app';
import { useMerchants } from './merchants';

describe('the list and the matrix', () => {
  const merchants = useMerchants();

  it('agree with what each goods says of itself', async () => {
    const { body } = await merchants.zarafshan.get<MatrixResponse>('/merchant/matrix?locale=ru&limit=100');
    expect(body.count).toBe(body.listings.length);
    expect(new Set(body.listings.map(({ state }) => state))).toEqual(
      new Set(['published', 'draft', 'in_review', 'refused', 'paused']),
    );
    for (const total of body.languages) {
      const states = body.listings.map(
        ({ languages }) => languages.find(({ locale }) => locale === total.locale)?.state,
      );
      const n = (...wanted: string[]) => states.filter((state) => wanted.includes(state ?? '')).length;
      expect(total).toMatchObject({ done: n('done', 'source'), old: n('old'), missing: n('missing') });
      const { body: some } = await merchants.zarafshan.get<ListingsDeskResponse>(
        `/merchant/listings?limit=100&missing=${total.locale}`,
      );
      expect(some.count).toBe(n('old', 'missing'));
    }
  });

  it('says the same of all goods of the shop in SQL and in words', async () => {
    const merchants = await app.sql<{ id: string }>('select id from merchant');
    const database = containerDatabase(app.container);
    for (const { id } of merchants) {
      const matrix = await readMatrix(database, { merchantId: id, locale: 'en', limit: 1 });
      const ids = await app.sql<{ id: string }>('select id from goods where merchant_id = $1', [id]);
      const contents = await readContents(
        database,
        ids.map((row) => row.id),
      );
      for (const { locale, missing, old } of matrix.languages) {
        const states = contents.map(
          (content) => languageStates(content).find((state) => state.locale === locale)?.state,
        );
        expect([missing, old]).toEqual([
          states.filter((state) => state === 'missing').length,
          states.filter((state) => state === 'old').length,
        ]);
      }
    }
  });

  it('pages without losing or doubling anything', async () => {
    for (const sort of ['updated', 'title']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body }: { body: ListingsDeskResponse } = await merchants.zarafshan.get(
          `/merchant/listings?limit=3&sort=${sort}${cursor ? `&cursor=${cursor}` : ''}`,
        );
        seen.push(...body.listings.map(({ id }) => id));
        cursor = body.next;
      }
      const { body } = await merchants.zarafshan.get<ListingsDeskResponse>(
        `/merchant/listings?limit=100&sort=${sort}`,
      );
      expect(seen).toEqual(body.listings.map(({ id }) => id));
      expect(new Set(seen).size).toBe(body.count);
    }
  });
});
