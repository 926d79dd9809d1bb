import { ENTRIES } from '../../src/desk/entries/all';
import type { Api } from '../support/api';
import { newMember, tenantId } from '../support/desk';
import { statementsOf } from '../support/statements';
import { app } from './app';
import { manyRows } from './many-rows';

const MERCHANT = { merchant: 'zarafshan-dried-fruit' };
const PAVILION = { pavilion: 'UZ' };
const MOST_STATEMENTS = 5;

/** Pages that are asked for in other ways too; every other list is asked for once. */
const ASKED: Record<string, readonly string[]> = {
  '/merchant/listings': ['', 'missing=fr&limit=100', 'q=many&sort=title', 'market=FR&missing=zh-CN'],
  '/merchant/matrix': ['limit=100'],
  '/merchant/stock': ['', 'q=many', 'low=1'],
  '/merchant/consignments': ['', 'queue=pack&limit=100'],
  '/merchant/returns': ['', 'group=open'],
  '/operator/figures.csv': ['table=period'],
  '/operator/goods': ['', 'q=many'],
};

/** What is written or summed up on one page, in a few more statements, but in no more with more goods. */
const NO_LISTS: Record<string, number> = { '/operator/page': 6, '/operator/figures': 7 };
/** Help for one field, and the shop's own page. */
const ELSEWHERE = ['/operator/page/suggestions', '/operator/page/preview'];

let desks: Record<'merchant' | 'operator', Api>;

/** Every page of the desks that is no single thing's, with its questions. */
const pages = ENTRIES.filter(
  ({ method, path, ids }) =>
    method === 'GET' && !ids && !path.startsWith('/desk/') && !ELSEWHERE.includes(path),
).flatMap(({ path }) =>
  (ASKED[path] ?? ['']).map((question) => [
    `${path}?locale=ru${question && `&${question}`}`,
    NO_LISTS[path] ?? MOST_STATEMENTS,
  ]),
) as [string, number][];

describe('five thousand of a kind', () => {
  beforeAll(async () => {
    const [merchant, pavilion] = [await tenantId(app, MERCHANT), await tenantId(app, PAVILION)];
    await app.sql(manyRows(merchant.id, pavilion.id));
    desks = {
      merchant: (await newMember(app, [{ ...MERCHANT, role: 'owner' }])).api,
      operator: (await newMember(app, [{ ...PAVILION, role: 'manager' }])).api,
    };
  }, 120_000);

  it.each(pages)('%s asks the database at most %i times, however many there are', async (page, most) => {
    const api = page.startsWith('/merchant/') ? desks.merchant : desks.operator;
    // Rules and calendars are kept after the first time.
    await api.get(page);
    const { answer, statements } = await statementsOf(app, () => api.get(page));
    expect([page, answer.status]).toEqual([page, 200]);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.length > most ? statements : []).toEqual([]);
  });
});
