import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { formatMoney } from '@caravanserai/money/format';
import { moveConsignment } from '../../src/consignment/move';
import { containerDatabase, inTransaction } from '../../src/landed/container-database';
import { forgetReaders } from '../../src/mail/forget';
import { workPost } from '../../src/mail/post-office';
import { queueMail, type NewMail } from '../../src/mail/queue';
import { useSeededApp } from '../support/app';
import { Shopper } from '../support/shopper';
import { payWith } from '../support/stripe';
import { headerOf, partsOf, SmtpServer, type ReceivedMail } from '../support/smtp-server';

let smtp: SmtpServer;

beforeAll(async () => {
  smtp = await SmtpServer.start();
  process.env.SMTP_URL = smtp.url;
  process.env.MAIL_FROM = 'Caravanserai <post@shop.example>';
});
afterAll(async () => {
  delete process.env.SMTP_URL;
  delete process.env.MAIL_FROM;
  await smtp.stop();
});

const app = useSeededApp();

const COFFEE = 'bourbon-coffee-250g-direct-mail-rw-kgl';
const database = () => containerDatabase(app.container);

let letters = 0;
const reset = (): NewMail<'password_reset'> => {
  letters += 1;
  return {
    key: `password_reset:${letters}`,
    kind: 'password_reset',
    to: `reader${letters}@example.com`,
    locale: 'en',
    data: { url: `http://localhost:8000/en/reset?token=once-${letters}`, expires_at: '2026-11-22T05:00:00Z' },
  };
};
const to = ({ to: reader }: { to: string }): ReceivedMail[] =>
  smtp.received.filter((mail) => mail.to.includes(reader));

interface Row {
  sent_at: Date | null;
  due_at: Date | null;
  attempts: number;
  fault: string | null;
  data: object;
  to: string;
}

async function row({ key }: { key: string }): Promise<Row> {
  const [found] = await app.sql<Row>(
    'select sent_at, due_at, attempts, fault, data, "to" from mail where key = $1',
    [key],
  );
  if (!found) throw new Error(`No letter ${key}.`);
  return found;
}

async function until<Value>(
  what: () => Promise<Value | undefined | false> | Value | undefined | false,
): Promise<Value> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    // Beside the job that runs anyway: two at once are the rule with several processes.
    void workPost(app.container).catch(() => undefined);
    const value = await what();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not happen within a minute.');
}

const sent = (mail: { key: string }) => until(async () => (await row(mail)).sent_at !== null);
const dueNow = ({ key }: { key: string }) => app.sql('update mail set due_at = now() where key = $1', [key]);

describe('queueing', () => {
  it('sends what its transaction committed, and nothing else', async () => {
    const [kept, undone] = [reset(), reset()];
    await inTransaction(app.container, (within) => queueMail(within, kept));
    await expect(
      inTransaction(app.container, async (within) => {
        await queueMail(within, undone);
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    await sent(kept);
    expect(to(kept)).toHaveLength(1);
    expect(await app.sql('select 1 from mail where key = $1', [undone.key])).toEqual([]);
  });

  it('sends one letter per key, however often it is queued', async () => {
    const mail = reset();
    const queued = await Promise.all(Array.from({ length: 5 }, () => queueMail(database(), mail)));
    expect(queued.filter(Boolean)).toHaveLength(1);
    await sent(mail);
    expect(await queueMail(database(), mail)).toBe(false);
    expect(to(mail)).toHaveLength(1);
  });

  it('keeps a one-time link no longer than the letter waits, and a reader no longer than asked', async () => {
    const mail = reset();
    await queueMail(database(), mail);
    await sent(mail);
    expect(await row(mail)).toMatchObject({ data: {}, to: mail.to });
    await forgetReaders(database(), mail.to.toUpperCase());
    expect(await row(mail)).toMatchObject({ to: '' });
    expect(await queueMail(database(), mail)).toBe(false);
  });
});

describe('sending', () => {
  it('says who writes to whom in which language, in HTML and in plain text', async () => {
    const mail = { ...reset(), locale: 'ar' as const };
    await queueMail(database(), mail);
    await sent(mail);
    const [received] = to(mail);
    expect(received?.from).toBe('post@shop.example');
    expect(headerOf(received!, 'Content-Language')).toBe('ar');
    expect(headerOf(received!, 'Auto-Submitted')).toBe('auto-generated');
    expect(headerOf(received!, 'Message-ID')).toMatch(/^<mail_[0-9a-f]{32}@shop\.example>$/);
    const parts = partsOf(received!);
    expect(parts['text/html']).toContain('<html lang="ar" dir="rtl">');
    for (const part of Object.values(parts)) expect(part).toContain(mail.data.url);
  });

  it('tries again what the server did not take, and logs no address', async () => {
    const warn = jest.spyOn(app.container.resolve(ContainerRegistrationKeys.LOGGER), 'warn');
    const mail = reset();
    smtp.whims.push({ refuse: 451 });
    await queueMail(database(), mail);
    await until(async () => (await row(mail)).fault !== null);
    const waiting = await row(mail);
    expect(waiting).toMatchObject({ sent_at: null, attempts: 1, fault: 'EMESSAGE 451' });
    expect(waiting.due_at!.getTime()).toBeGreaterThan(Date.now() + 5_000);
    await dueNow(mail);
    await sent(mail);
    expect(await row(mail)).toMatchObject({ attempts: 2, fault: null });
    expect(to(mail)).toHaveLength(1);
    const logged = JSON.stringify(warn.mock.calls);
    warn.mockRestore();
    expect(logged).toContain('EMESSAGE 451');
    expect(logged).not.toMatch(/example\.com|token/);
  });

  it('gives a letter that went twice, as nobody said yes the first time, the same id', async () => {
    const mail = reset();
    smtp.whims.push('hang_up');
    await queueMail(database(), mail);
    await until(async () => (await row(mail)).attempts === 1);
    await dueNow(mail);
    await sent(mail);
    const ids = to(mail).map((one) => headerOf(one, 'Message-ID'));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('belongs to one sender at a time, however long its server takes', async () => {
    const mail = reset();
    let letGo: () => void = () => undefined;
    smtp.whims.push({ after: new Promise<void>((resolve) => (letGo = resolve)) });
    await queueMail(database(), mail);
    await until(() => smtp.whims.length === 0);
    for (let round = 0; round < 3; round += 1) await workPost(app.container);
    expect((await row(mail)).due_at!.getTime()).toBeGreaterThan(Date.now() + 30_000);
    letGo();
    await sent(mail);
    expect(to(mail)).toHaveLength(1);
  });

  it('is not sent again when it was taken while the database could not be told', async () => {
    const mail = reset();
    await app.sql(`create function no_mark() returns trigger language plpgsql as $$
      begin raise exception 'away'; end $$`);
    await app.sql(`create trigger no_mark before update on mail for each row when (new.sent_at is not null)
      execute function no_mark()`);
    await queueMail(database(), mail);
    await until(() => to(mail).length > 0);
    expect(await row(mail)).toMatchObject({ sent_at: null });
    await app.sql('drop function no_mark cascade');
    await dueNow(mail);
    await sent(mail);
    expect(to(mail)).toHaveLength(1);
  });

  it('has no local page where a mail server is set', async () => {
    expect((await app.stranger.get('/_mail')).status).toBe(404);
  });
});

describe('an order', () => {
  it('is thanked for once, then told of each turn, in its language and with its secret address', async () => {
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    await shopper.add(COFFEE, 1);
    await shopper.giveAddress();
    await shopper.chooseDelivery();
    const { secret } = await shopper.place();
    const page = await shopper.orderPage(secret);
    const about = (key: string) =>
      app.sql<{ key: string }>(
        'select key from mail where order_id = $1 and key like $2 and sent_at is not null',
        [page.order_id, key],
      );
    await until(async () => (await about('order_placed:%')).length > 0);
    const [thanks] = to({ to: 'guest@example.com' });
    const { 'text/html': html = '', 'text/plain': text = '' } = partsOf(thanks!);
    const address = `http://localhost:8000/fr/orders/${secret}`;
    expect(html).toContain(`href="${address}"`);
    expect(html).toContain('<html lang="fr" dir="ltr">');
    expect(text).toContain(address);
    expect(text).toContain(`Commande\u202f: ${page.display_id}`);
    expect(text).toContain(formatMoney(page.total.amount, page.currency, 'fr'));
    for (const { lines } of page.consignments)
      for (const { title } of lines) expect(text).toContain(title.value);

    const [consignment] = await app.sql<{ id: string }>('select id from consignment where order_id = $1', [
      page.order_id,
    ]);
    const moves = ['hand_over', 'depart', 'declare', 'customs_accept', 'customs_hold'] as const;
    for (const event of moves) await moveConsignment(database(), consignment!.id, { event, actor: 'system' });
    await until(async () => (await about('event:%')).length === 2);
    const told = to({ to: 'guest@example.com' }).slice(1);
    const words = told.map((one) => partsOf(one)['text/plain'] ?? '');
    expect(words[0]).toContain('En route');
    expect(words[0]).toContain('EMU');
    expect(words[1]).toContain('Retenu pour contrôle');
    for (const one of words) expect(one).toContain(address);

    for (let round = 0; round < 3; round += 1) await workPost(app.container);
    expect(to({ to: 'guest@example.com' })).toHaveLength(3);
    const kept = await app.sql('select * from mail where order_id = $1', [page.order_id]);
    expect(JSON.stringify(kept)).not.toContain(secret);
  });

  it('that was paid twice has its payer told of the money that went back', async () => {
    const shopper = await Shopper.inCountry(app.api, 'FR', 'fr');
    await shopper.add(COFFEE, 1);
    await shopper.giveAddress();
    await shopper.chooseDelivery();
    const intent = await payWith(app.api, shopper.cartId);
    await app.sql(
      `insert into payment_use (id, cart_id, session_id, use, outcome, settled_at, next_at)
       select $1, $2, id, 'release', 'refunded', now(), now() from payment_session where data->>'id' = $1
       on conflict (id) do update set use = 'release', outcome = 'refunded', settled_at = now()`,
      [intent!.id, shopper.cartId],
    );
    const key = `payment_returned:${intent!.id}`;
    const [mail] = await until(async () => {
      const rows = await app.sql<{ sent_at: Date | null }>('select sent_at from mail where key = $1', [key]);
      return rows[0]?.sent_at ? rows : undefined;
    });
    expect(mail?.sent_at).not.toBeNull();
    const words = smtp.received.map((one) => partsOf(one)['text/plain'] ?? '').at(-1);
    expect(words).toContain(`Un paiement de ${formatMoney(intent!.amount, 'EUR', 'fr')}`);
  });

  it('that did not come about has no letter', async () => {
    const mail = { ...reset(), kind: 'order_placed' as const, order_id: 'order_never', data: {} };
    await queueMail(database(), mail);
    await until(async () => (await row(mail)).due_at === null);
    expect(await row(mail)).toMatchObject({ sent_at: null, fault: 'void' });
    expect(to(mail)).toEqual([]);
  });
});
