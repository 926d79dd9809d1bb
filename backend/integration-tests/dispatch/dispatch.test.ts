import {
  dispatchConsignment,
  dispatchListResponse,
  dispatchRequest,
  requestListResponse,
  type DispatchConsignment,
  type DispatchListResponse,
  type DispatchRequest,
  type RequestListResponse,
} from '@caravanserai/contracts/desk-dispatch';
import type { HistoryResponse } from '@caravanserai/contracts/desk';
import { fictionalResidentNumber } from '@caravanserai/customs/identity/fictional-number';
import { runDue } from '../../src/consignment/run-due';
import { setJourneyClock } from '../../src/consignment/clock';
import { containerDatabase } from '../../src/landed/container-database';
import { happens, placed, refundNow, type Placed } from '../returns/placed';
import type { Api } from '../support/api';
import { useSeededApp } from '../support/app';
import { newMember, tenantId } from '../support/desk';
import { readPdfs } from '../support/read-pdf';
import { statementsOf } from '../support/statements';
import { manyConsignments } from './many-consignments';

const app = useSeededApp();

const ZARAFSHAN = { merchant: 'zarafshan-dried-fruit' };
const RAISINS = 'green-raisins-500g';

let desk: Api;
let other: Api;
let toChina: Placed;
let toFrance: Placed;

beforeAll(async () => {
  toChina = await placed(app, 'CN', 'zh-CN', [
    [`${RAISINS}-bonded-sh-wgq`, 2],
    [`${RAISINS}-direct-mail-uz-tas`, 1],
  ]);
  toFrance = await placed(app, 'FR', 'fr', [
    [`${RAISINS}-direct-mail-uz-tas`, 3],
    ['silk-ikat-scarf-direct-mail-uz-tas', 1],
  ]);
  desk = (await newMember(app, [{ ...ZARAFSHAN, role: 'dispatcher' }], 'Dilshod')).api;
  other = (await newMember(app, [{ merchant: 'margilan-silk-atelier', role: 'owner' }])).api;
});

const of = (order: Placed, route: string) =>
  order.consignments.find((one) => one.route === route && one.lines[0]?.variant_id !== undefined)!.id;
const mine = (order: Placed) => order.consignments.filter(({ key }) => key.includes('direct_mail'));

const list = async (queue: string, api = desk): Promise<DispatchListResponse> => {
  const { status, body } = await api.get<DispatchListResponse>(
    `/merchant/consignments?locale=en&queue=${queue}`,
  );
  expect(status).toBe(200);
  return dispatchListResponse.parse(body);
};
const one = async (id: string, locale = 'en'): Promise<DispatchConsignment> => {
  const { status, body } = await desk.get<{ consignment: DispatchConsignment }>(
    `/merchant/consignments/${id}?locale=${locale}`,
  );
  expect(status).toBe(200);
  return dispatchConsignment.parse(body.consignment);
};
const act = (id: string, step: string, body: object, locale = 'en', api = desk) =>
  api.post<{ consignment: DispatchConsignment; message: string; now: object }>(
    `/merchant/consignments/${id}/${step}?locale=${locale}`,
    body,
  );
const merchantOf = async (id: string) =>
  (await app.sql<{ merchant_id: string }>('select merchant_id from consignment where id = $1', [id]))[0]!
    .merchant_id;

describe('the queue of what is to be done', () => {
  it('has what was ordered to be packed, with its day, and nothing of another merchant', async () => {
    const { rows, counts } = await list('pack');
    expect(counts).toMatchObject({ pack: 3, hand_over: 0, answer: 0, customs: 0 });
    expect(rows.map(({ id }) => id).sort()).toEqual(
      [of(toChina, 'bonded'), of(toChina, 'direct_mail'), ...(await ours(toFrance))].sort(),
    );
    for (const row of rows) expect(row.hand_over_by).toMatch(/^2026-/);
    expect((await list('pack', other)).rows).toHaveLength(1);
  });

  it('leaves the clock time to hand over by itself only at the last collection before departure', async () => {
    const { hand_over_by, promised } = await one(of(toChina, 'direct_mail'));
    expect(hand_over_by! > new Date().toISOString().slice(0, 10)).toBe(true);
    expect(hand_over_by! < promised!.from).toBe(true);
  });

  it('is packed once, and says so in the history with the name of who did it', async () => {
    const id = of(toChina, 'direct_mail');
    for (const turn of [1, 2])
      expect([turn, (await act(id, 'pack', { expected: 'paid' })).status]).toEqual([turn, 200]);
    const packed = await one(id);
    expect(packed).toMatchObject({ state: 'paid', queue: 'hand_over', steps: ['hand_over'] });
    const { body } = await desk.get<HistoryResponse>('/merchant/history?locale=en');
    const packs = body.entries.filter(({ action }) => action === 'consignment_packed');
    expect(packs.map(({ actor, object }) => [actor.name, object.id])).toEqual([['Dilshod', id]]);
    const events = await app.sql(
      'select actor from consignment_event where consignment_id = $1 and kind = $2',
      [id, 'pack'],
    );
    expect(events).toEqual([{ actor: `merchant:${await merchantOf(id)}` }]);
  });

  it('does not move when it is due by packing it', async () => {
    const due = () =>
      app.sql<{ due_at: Date }>('select due_at from consignment where id = $1', [of(toChina, 'bonded')]);
    const before = await due();
    expect((await act(of(toChina, 'bonded'), 'pack', { expected: 'paid' })).status).toBe(200);
    expect(await due()).toEqual(before);
  });
});

describe('handing over', () => {
  it('is refused for a bonded parcel until customs has released it, in the reader’s language', async () => {
    const id = of(toChina, 'bonded');
    expect((await one(id)).queue).toBe('customs');
    const early = await act(id, 'hand-over', { expected: 'paid' }, 'zh-CN');
    expect([early.status, early.body.now]).toEqual([409, { state: 'paid', packed: true }]);
    expect(early.body.message).toMatch(/海关尚未放行/);
    await happens(app, id, 'declare', 'customs_accept');
    expect((await act(id, 'hand-over', { expected: 'with_customs' })).status).toBe(409);
    await happens(app, id, 'customs_release');
    expect((await list('hand_over')).rows.map((row) => row.id)).toContain(id);
    const stale = await act(id, 'hand-over', { expected: 'paid' });
    expect([stale.status, stale.body.now]).toEqual([409, { state: 'released', packed: true }]);
    const done = await act(id, 'hand-over', { expected: 'released' });
    expect(done.body.consignment).toMatchObject({ state: 'handed_over', queue: 'on_way', steps: [] });
    expect(done.body.consignment.tracking).toMatch(/^EMU/);
  });

  it('takes a carrier’s name and number, which the shopper sees, and refuses half of them or odd ones', async () => {
    const id = of(toChina, 'direct_mail');
    for (const wrong of [
      { carrier: 'UzPost' },
      { tracking: 'RX123' },
      { carrier: 'UzPost', tracking: '<b>' },
      { state: 'delivered' },
    ])
      expect((await act(id, 'hand-over', { expected: 'paid', ...wrong })).status).toBe(400);
    const body = { expected: 'paid', carrier: 'UzPost', tracking: 'RX 123456789 UZ' };
    expect((await act(id, 'hand-over', body)).status).toBe(200);
    expect((await act(id, 'hand-over', body)).status).toBe(409);
    const { body: page } = await app.api.get<{ consignments: { tracking: string; carrier: string }[] }>(
      `/store/order-pages/${toChina.secret}?locale=ru`,
    );
    expect(page.consignments.map(({ carrier, tracking }) => [carrier, tracking])).toContainEqual([
      'UzPost',
      'RX 123456789 UZ',
    ]);
  });

  it('packs what nobody packed, and the clock stands in for a merchant who never comes', async () => {
    const [id = ''] = await ours(toFrance);
    await setJourneyClock(containerDatabase(app.container), { skipHours: 24 * 30 });
    await runDue(containerDatabase(app.container), () => undefined);
    const found = await one(id);
    expect(found.state).toBe('delivered');
    const by = await app.sql('select actor from consignment_event where consignment_id = $1 and kind = $2', [
      id,
      'hand_over',
    ]);
    expect(by).toEqual([{ actor: 'system' }]);
    expect((await list('done')).rows.map((row) => row.id)).toContain(id);
  });
});

describe('papers', () => {
  const paper = async (id: string, name: string, query = '', api = desk) => {
    const answer = await fetch(`${app.api.url}/merchant/consignments/${id}/${name}?locale=ru${query}`, {
      headers: headersOf(api),
    });
    return {
      status: answer.status,
      type: answer.headers.get('content-type'),
      file: Buffer.from(await answer.arrayBuffer()),
    };
  };

  it('stand in the destination’s language and English, with where it goes and never the orderer’s number', async () => {
    const id = of(toChina, 'bonded');
    const [list, invoice, arabic] = await Promise.all([
      paper(id, 'packing-list'),
      paper(id, 'commercial-invoice'),
      paper(id, 'commercial-invoice', '&first=ar&second=ru'),
    ]);
    expect([list.status, list.type]).toEqual([200, 'application/pdf']);
    const texts = await readPdfs([list.file, invoice.file, arabic.file]);
    expect(texts[0]).toMatch(/装箱单[^]*Packing list/);
    expect(texts[1]).toContain('商业发票');
    expect(texts[2]).toMatch(/الفاتورة التجارية[^]*Коммерческий инвойс/);
    const { numbers, email } = await secretsOf(toChina);
    for (const text of texts) {
      expect(text).toContain('王小明');
      for (const secret of [...numbers, email]) expect(text.replaceAll(/\s/g, '')).not.toContain(secret);
    }
    expect(JSON.stringify(await one(id))).not.toContain(email);
  });

  it('are nobody else’s, and take no odd language', async () => {
    const id = of(toChina, 'bonded');
    expect((await paper(id, 'packing-list', '', other)).status).toBe(404);
    expect((await paper(id, 'packing-list', '&first=de')).status).toBe(400);
  });
});

describe('a shopper who sends goods back', () => {
  let request: string;

  it('waits at the merchant’s desk with the words, and without name or address', async () => {
    const [id = ''] = await ours(toFrance);
    const line = toFrance.consignments.find((one) => one.id === id)!.lines[0]!;
    const asked = await app.api.post<{ request: { id: string } }>(
      `/store/order-pages/${toFrance.secret}/consignments/${id}/return?locale=fr`,
      {
        ...{ key: 'form-12345678', reason: 'damaged', words: 'Le sachet est ouvert.' },
        lines: [{ line_id: line.order_line_id, quantity: 2 }],
      },
    );
    expect(asked.status).toBe(201);
    request = asked.body.request.id;
    const { body } = await desk.get<RequestListResponse>('/merchant/returns?locale=en');
    const found = requestListResponse.parse(body);
    expect(found.rows.map((row) => [row.id, row.pieces])).toEqual([[request, 2]]);
    expect((await list('done')).counts.answer).toBe(1);
    const shown = await requestOf(request);
    expect(shown).toMatchObject({
      words: { value: 'Le sachet est ouvert.', lang: 'fr' },
      decisions: ['approve', 'refuse'],
    });
    expect(JSON.stringify(shown)).not.toMatch(/Camille|guest@/);
  });

  it('is answered, received and inspected by the merchant; food goes to no shelf; the money goes back once', async () => {
    expect((await decide({ decision: 'receive' }, 'es')).status).toBe(409);
    expect((await decide({ decision: 'approve', words: 'Pardon !' })).status).toBe(200);
    expect((await decide({ decision: 'refuse', words: 'No' })).status).toBe(409);
    expect((await requests('coming')).rows.map(({ id }) => id)).toEqual([request]);
    expect((await decide({ decision: 'receive' })).status).toBe(200);
    const [{ line_id } = { line_id: '' }] = (await requestOf(request)).received;
    const shelf = await decide({ decision: 'inspect', lines: [{ line_id, accepted: 2, restocked: 1 }] });
    expect([shelf.status, shelf.body.message]).toEqual([409, 'Food never goes back to stock.']);
    expect((await decide({ decision: 'inspect' })).status).toBe(200);
    await refundNow(app);
    expect(await requestOf(request)).toMatchObject({ state: 'refunded' });
    const actors = (await requestOf(request)).history.map(({ by }) => by);
    expect(actors.slice(0, 4)).toEqual(['shopper', 'merchant', 'merchant', 'merchant']);
    expect((await requests('closed')).rows.map(({ id }) => id)).toContain(request);
  });

  it('is no business of another merchant', async () => {
    expect((await other.get(`/merchant/returns/${request}?locale=en`)).status).toBe(404);
    expect(
      (await other.post(`/merchant/returns/${request}/decision?locale=en`, { decision: 'approve' })).status,
    ).toBe(404);
  });

  it('who asks to stop a parcel is answered before it is handed over', async () => {
    const order = await placed(app, 'CN', 'zh-CN', [[`${RAISINS}-bonded-sh-wgq`, 1]]);
    const id = of(order, 'bonded');
    await happens(app, id, 'declare', 'customs_accept', 'customs_release');
    const stop = await app.api.post<{ request: { id: string } }>(
      `/store/order-pages/${order.secret}/consignments/${id}/cancel?locale=zh-CN`,
      { revoke: true },
    );
    expect(stop.status).toBe(201);
    const early = await act(id, 'hand-over', { expected: 'released' }, 'ar');
    expect([early.status, early.body.message]).toEqual([409, expect.stringMatching(/أجب عن طلبه/)]);
    request = stop.body.request.id;
    expect((await decide({ decision: 'approve' })).body.request).toMatchObject({
      state: 'approved',
      consignment_state: 'cancelled',
    });
    expect((await one(id)).queue).toBe('done');
  });

  const decide = (body: object, locale = 'en') =>
    desk.post<{ request: DispatchRequest; message: string }>(
      `/merchant/returns/${request}/decision?locale=${locale}`,
      body,
    );
});

it('lists five thousand parcels in three statements and those of the gate, page by page', async () => {
  const { id } = await tenantId(app, ZARAFSHAN);
  await manyConsignments(app, id, 5_000);
  await app.sql('analyze consignment');
  const seen = new Set<string>();
  let after = '';
  for (let pages = 0; pages < 3; pages += 1) {
    const { answer, statements } = await statementsOf(app, () =>
      desk.get<DispatchListResponse>(
        `/merchant/consignments?locale=en&queue=pack&limit=100${after && `&after=${encodeURIComponent(after)}`}`,
      ),
    );
    expect(answer.body.rows).toHaveLength(100);
    for (const row of answer.body.rows) seen.add(row.id);
    after = answer.body.next ?? '';
    const asked = statements.filter((sql) => /consignment|return_request|journey/.test(sql));
    expect(asked).not.toEqual([]);
    expect(asked.slice(3)).toEqual([]);
  }
  expect(seen.size).toBe(300);
});

const requests = async (group: string): Promise<RequestListResponse> =>
  (await desk.get<RequestListResponse>(`/merchant/returns?locale=en&group=${group}`)).body;
const requestOf = async (id: string): Promise<DispatchRequest> =>
  dispatchRequest.parse(
    (await desk.get<{ request: DispatchRequest }>(`/merchant/returns/${id}?locale=en`)).body.request,
  );

async function ours(order: Placed): Promise<string[]> {
  const { id } = await tenantId(app, ZARAFSHAN);
  return mine(order).flatMap((one) => (one.key.startsWith(`${id}/`) ? [one.id] : []));
}

async function secretsOf({ orderId }: Placed): Promise<{ numbers: string[]; email: string }> {
  const [row] = await app.sql<{ email: string }>('select email from "order" where id = $1', [orderId]);
  const number = fictionalResidentNumber('1990-05-04', 7);
  return { numbers: [number, number.slice(-8)], email: row?.email ?? '' };
}

const headersOf = (api: Api): Record<string, string> => ({
  ...(api as unknown as { defaults: Record<string, string> }).defaults,
});
