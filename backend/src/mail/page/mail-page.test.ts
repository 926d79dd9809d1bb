import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { identifyShopper } from '../../front-door/guards/rate-limits';
import type { PublicReadDeps } from '../../front-door/public-reads';
import { folderTarget, mailFileName } from '../send/folder-target';
import type { OutgoingMail } from '../send/target';
import { mountMailPage } from './mail-page';

const LETTER: OutgoingMail = {
  id: 'mail_0f3a',
  kind: 'held',
  to: 'reader@example.com\r\nBcc: other@example.com',
  locale: 'en',
  queued_at: new Date('2026-11-22T04:37:15.123Z'),
  subject: 'Order 7: <b>held</b>',
  html: '<!doctype html><p>Held</p>',
  text: 'Held',
};
const NAME = mailFileName(LETTER);

let data: string;
let server: Server;

async function open(settings: Record<string, string> = {}): Promise<void> {
  Object.assign(process.env, {
    DATABASE_URL: 'postgres://localhost/none',
    ...Object.fromEntries(
      ['JWT', 'COOKIE', 'FORWARD', 'ORDER', 'IDENTITY_HASH'].map((name) => [`${name}_SECRET`, 'x']),
    ),
    IDENTITY_KEYS: `1:${'0'.repeat(64)}`,
    STRIPE_SECRET_KEY: 'sk_test_mail',
    STRIPE_PUBLISHABLE_KEY: 'pk_test_mail',
    STRIPE_WEBHOOK_SECRET: 'whsec_mail',
    STOREFRONT_URL: 'http://localhost:8000',
    BACKEND_URL: 'http://localhost:9000',
    CARAVANSERAI_DATA_DIR: data,
    SMTP_URL: '',
    ...settings,
  });
  const app = express();
  app.use(identifyShopper({ forwardSecret: 'x', trustedProxies: 0 }));
  mountMailPage(app, {} as PublicReadDeps);
  await new Promise<void>((resolve) => {
    server = app.listen(0, '127.0.0.1', () => resolve());
  });
}

function get(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string; policy: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, host: '127.0.0.1', path, headers: { host: `localhost:${port}`, ...headers } },
      (answer) => {
        let body = '';
        answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            body,
            policy: String(answer.headers['content-security-policy']),
          }),
        );
      },
    );
    asked.on('error', reject).end();
  });
}

const settings = { ...process.env };
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'letters-'));
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(data, { recursive: true });
  process.env = { ...settings };
});

it('writes a letter that is handed over twice once, readable by its owner only', async () => {
  await open();
  const target = folderTarget(join(data, 'mail'), 'Shop <post@shop.example>');
  await target.deliver(LETTER);
  await target.deliver(LETTER);
  expect((await readdir(join(data, 'mail'))).sort()).toEqual([`${NAME}.html`, `${NAME}.txt`]);
  expect((await stat(join(data, 'mail', `${NAME}.txt`))).mode & 0o077).toBe(0);
});

it('lists letters, and shows each so that nothing in it runs or loads', async () => {
  await open();
  expect((await get('/_mail')).body).toContain('None yet');
  await folderTarget(join(data, 'mail'), 'Shop <post@shop.example>').deliver(LETTER);
  const list = await get('/_mail');
  expect(list.body).toContain(`href="/_mail/${NAME}.html"`);
  expect(list.body).toContain('Order 7: &lt;b&gt;held&lt;/b&gt;');
  expect(list.policy).not.toContain('unsafe-inline');
  const html = await get(`/_mail/${NAME}.html`);
  expect(html.body).toBe(LETTER.html);
  expect(html.policy).toContain("default-src 'none'");
  expect(html.policy).toContain('sandbox');
  const text = await get(`/_mail/${NAME}.txt`);
  expect(text.body).toContain('To: reader@example.com Bcc: other@example.com\nSubject: ');
});

it.each(['/_mail/..%2f..%2fsecrets.json', '/_mail/unknown.html', `/_mail/${NAME}.eml`, '/_mail/.txt'])(
  'knows no %s',
  async (path) => {
    await open();
    expect((await get(path)).status).toBe(404);
  },
);

it.each([
  ['a name that points here', { host: 'shop.example' }],
  ['a proxy', { 'x-forwarded-for': '203.0.113.7' }],
  ['another proxy', { forwarded: 'for=203.0.113.7' }],
  ['no name of this machine', { host: 'localhost.shop.example:9000' }],
])('is not there for %s', async (_who, headers) => {
  await open();
  expect((await get('/_mail', headers)).status).toBe(404);
});

it.each([
  ['with a mail server', { SMTP_URL: 'smtp://localhost:25', MAIL_FROM: 'post@shop.example' }],
  ['under a public address', { BACKEND_URL: 'https://api.shop.example' }],
])('does not exist %s', async (_when, given) => {
  await open(given);
  expect((await get('/_mail')).status).toBe(404);
});
