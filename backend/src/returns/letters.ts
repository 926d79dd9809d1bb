import { pickText } from '@caravanserai/locales/fallback';
import { DEFAULT_LOCALE, normaliseLocale, type Locale } from '@caravanserai/locales/registry';
import type { Database } from '../catalogue/database';
import type { FullConsignment } from '../consignment/record';
import type { MailData, MailGoods } from '../mail/kinds';
import { queueMail } from '../mail/queue';
import { readRequests } from './read';
import type { FullRequest } from './records';
import { returnWords } from './words/words-in';

type Kind = 'withdrawal_received' | 'return_received' | 'return_accepted' | 'return_refused';

/**
 * Queues the receipt of a request in the caller's transaction. Of a withdrawal it repeats what was declared and when,
 * as Directive 2011/83/EU, article 11a asks.
 */
export async function queueReceipt(
  database: Database,
  requestId: string,
  consignment: FullConsignment,
): Promise<void> {
  const [request] = await readRequests(database, 'request', requestId);
  if (!request) return;
  const goods = goodsOf(request, consignment);
  const news = { reference: request.id, goods, at: new Date(request.asked_at).toISOString() };
  if (request.kind !== 'withdrawal')
    return queue(database, request, 'return_received', { key: `return:${requestId}`, data: news });
  const number = await orderNumber(database, request.order_id);
  const named = goods.map(({ title, quantity }) => `${quantity} × ${title}`).join('; ');
  const statement = returnWords(localeOf(request))
    .statement.replace('{number}', String(number))
    .replace('{goods}', () => named);
  return queue(database, request, 'withdrawal_received', {
    key: `withdrawal:${requestId}`,
    data: { ...news, name: request.name ?? '', statement },
  });
}

/** Queues what was decided, in the caller's transaction. */
export async function queueDecision(
  database: Database,
  request: FullRequest,
  consignment: FullConsignment,
): Promise<void> {
  const news = { reference: request.id, goods: goodsOf(request, consignment) };
  if (request.state === 'refused')
    return queue(database, request, 'return_refused', {
      key: `return_refused:${request.id}`,
      data: { ...news, reason: request.decision ?? '' },
    });
  return queue(database, request, 'return_accepted', {
    key: `return_accepted:${request.id}`,
    data: {
      ...news,
      send_by: request.send_by,
      instructions: returnWords(localeOf(request)).send_back[request.pays_way_back],
    },
  });
}

async function queue<K extends Kind>(
  database: Database,
  request: FullRequest,
  kind: K,
  { key, data }: { key: string; data: MailData[K] },
): Promise<void> {
  const to = request.email ?? (await orderEmail(database, request.order_id));
  if (!to) return;
  const { order_id, consignment_id } = request;
  await queueMail(database, { key, kind, to, locale: localeOf(request), order_id, consignment_id, data });
}

const localeOf = ({ locale }: FullRequest): Locale => normaliseLocale(locale) ?? DEFAULT_LOCALE;

function goodsOf(request: FullRequest, { snapshot }: FullConsignment): MailGoods[] {
  return request.lines.map(({ order_line_id, quantity }) => {
    const line = snapshot.lines.find((one) => one.order_line_id === order_line_id);
    const title = line && pickText(line.titles, localeOf(request), line.source_locale);
    return { title: title?.value ?? '', quantity };
  });
}

async function orderEmail(database: Database, orderId: string): Promise<string> {
  const { rows } = await database.query<{ email: string | null }>('select email from "order" where id = $1', [
    orderId,
  ]);
  return rows[0]?.email ?? '';
}

async function orderNumber(database: Database, orderId: string): Promise<number> {
  const { rows } = await database.query<{ display_id: number }>(
    'select display_id from "order" where id = $1',
    [orderId],
  );
  return rows[0]?.display_id ?? 0;
}
