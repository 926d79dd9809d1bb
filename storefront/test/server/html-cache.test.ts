import { HtmlCache } from '../../server/html-cache.mjs';

const page = (size = 10, cacheable = true) => ({ size, cacheable });

function setUp(maxBytes = 100) {
  let time = 0;
  const cache = new HtmlCache<{ size: number; cacheable: boolean }>({
    freshMs: 1000,
    maxBytes,
    now: () => time,
  });
  return { cache, wait: (ms: number) => (time += ms) };
}

describe('the cache of shared pages', () => {
  it('makes a page once for all who ask at the same time', async () => {
    const { cache } = setUp();
    let rendered = 0;
    const render = async () => {
      rendered += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      return page();
    };
    const answers = await Promise.all(Array.from({ length: 200 }, () => cache.get('/en', render)));
    expect(rendered).toBe(1);
    expect(new Set(answers).size).toBe(1);
  });

  it('makes a page for another shopper when it was refused to the first', async () => {
    const { cache } = setUp();
    const refused = { ...page(10, false), refused: true };
    const good = page();
    const slow = (answer: ReturnType<typeof page>) => async () => {
      await new Promise(setImmediate);
      return answer;
    };
    const first = cache.get('/en', slow(refused));
    const others = [cache.get('/en', slow(good)), cache.get('/en', slow(page()))];
    expect(await first).toBe(refused);
    expect(await Promise.all(others)).toEqual([good, good]);
    expect((await Promise.all(others))[1]).toBe(good);
  });

  it('keeps a page for a second, then makes it anew and hands over the old one', async () => {
    const { cache, wait } = setUp();
    const first = page();
    await cache.get('/en', async () => first);
    wait(499);
    expect(await cache.get('/en', async () => page(99))).toBe(first);
    wait(501);
    let seen: unknown;
    await cache.get('/en', async (previous) => {
      seen = previous;
      return page();
    });
    expect(seen).toBe(first);
  });

  it('makes a page anew before its life ends, once, while everybody gets the old one', async () => {
    const { cache, wait } = setUp();
    const [first, second] = [page(), page()];
    await cache.get('/en', async () => first);
    wait(600);
    let rendered = 0;
    const render = async () => (rendered++, second);
    expect(await Promise.all([cache.get('/en', render), cache.get('/en', render)])).toEqual([first, first]);
    await new Promise(setImmediate);
    expect(rendered).toBe(1);
    wait(450);
    expect(await cache.get('/en', render)).toBe(second);
  });

  it('counts the life of a page from when its data was asked for', async () => {
    const { cache, wait } = setUp();
    await cache.get('/en', async () => (wait(800), page()));
    wait(200);
    const fresh = page();
    expect(await cache.get('/en', async () => fresh)).toBe(fresh);
  });

  it('outlives a failed renewal', async () => {
    const { cache, wait } = setUp();
    const first = page();
    await cache.get('/en', async () => first);
    wait(600);
    expect(await cache.get('/en', async () => Promise.reject(new Error('down')))).toBe(first);
    await new Promise(setImmediate);
    wait(400);
    await expect(cache.get('/en', async () => Promise.reject(new Error('down')))).rejects.toThrow('down');
  });

  it('never holds more bytes than allowed and drops what was used longest ago', async () => {
    const { cache } = setUp(25);
    await cache.get('a', async () => page());
    await cache.get('b', async () => page());
    await cache.get('a', async () => page(1));
    await cache.get('c', async () => page());
    expect(cache.bytes).toBeLessThanOrEqual(25);
    let again = 0;
    await cache.get('a', async () => (again++, page()));
    expect(again).toBe(0);
    await cache.get('b', async () => (again++, page()));
    expect(again).toBe(1);
  });

  it('keeps neither failures nor pages that must not be kept', async () => {
    const { cache } = setUp();
    await expect(cache.get('x', async () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    await cache.get('x', async () => page(10, false));
    let rendered = 0;
    await cache.get('x', async () => (rendered++, page()));
    expect(rendered).toBe(1);
    expect(cache.bytes).toBe(10);
  });
});
