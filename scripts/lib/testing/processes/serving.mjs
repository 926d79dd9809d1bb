import assert from 'node:assert/strict';
import { eventually } from './cases.mjs';
import { createClient, succeed } from './client.mjs';
import { listGoods } from './shop.mjs';

/**
 * What a process says of its Redis, or undefined when it says nothing.
 * @param {import('./part.mjs').Part} part
 */
async function redisAt(part) {
  /** @type {{ body: { checks: { name: string, ok: boolean }[] } }} */
  const { body } = await part.store.get('/ready');
  return body.checks.find(({ name }) => name === 'redis')?.ok;
}

/** What each process answers. @type {readonly import('./cases.mjs').Case[]} */
export const SERVING = [
  {
    title:
      'the health checks of docker-compose.yml hold for both servers, the worker and the Stripe emulator',
    run: async ({ first, second, worker, stripe }) => {
      await Promise.all([first, second, worker, stripe].map(({ checkHealth }) => checkHealth()));
    },
  },
  {
    title: 'the worker answers for its health and for nothing of the shop',
    run: async ({ first, worker }) => {
      assert.deepEqual(await worker.store.get('/health'), { status: 200, body: 'OK' });
      const ofTheStore = ['/store/listings?locale=en&ship_to=FR', '/store/openapi.json', '/store/regions'];
      for (const path of ofTheStore) {
        assert.equal((await first.store.get(path)).status, 200, `a server answers ${path}`);
        assert.equal((await worker.store.get(path)).status, 404, `the worker has no ${path}`);
      }
      for (const path of ['/admin/products', '/app']) {
        assert.equal((await first.admin.get(path)).status, 200, `a server answers ${path}`);
        assert.equal((await worker.admin.get(path)).status, 404, `the worker has no ${path}`);
      }
      assert.equal((await worker.store.post('/store/carts')).status, 404);
      assert.equal((await worker.store.post('/auth/user/emailpass')).status, 404);
    },
  },
  {
    title: 'while Redis does not answer, servers and worker say that they are not ready',
    run: async ({ first, second, worker, redis }) => {
      const parts = [first, second, worker];
      process.kill(redis.pid, 'SIGSTOP');
      try {
        for (const part of parts) {
          await eventually(async () => (await redisAt(part)) === false, 'the missing Redis', 30_000);
          assert.equal((await part.store.get('/ready')).status, 503);
        }
      } finally {
        process.kill(redis.pid, 'SIGCONT');
      }
      for (const part of parts)
        await eventually(async () => (await part.store.get('/ready')).status === 200, 'being ready', 60_000);
    },
  },
  {
    title: 'the storefront serves a page of goods from a server',
    run: async ({ first, storefront }) => {
      // A title that HTML has nothing to escape in.
      const card = (await listGoods(first.store)).find(({ title }) => /^[\w ]+$/.test(title.value));
      assert.ok(card, 'some goods have a plain title');
      /** @type {string} */
      const page = await succeed(createClient(storefront.url).get(`/en/goods/${card.slug}`));
      assert.match(page, new RegExp(`<h1[^>]*>[^<]*${card.title.value}`));
    },
  },
];
