import { outliving } from './outlive-page';

const ORIGIN = 'https://shop.example';

async function sent(address: string, init?: RequestInit): Promise<boolean | undefined> {
  const send = jest.fn<Promise<Response>, Parameters<typeof fetch>>(() => Promise.resolve(new Response()));
  await outliving(send, ORIGIN)(address, init);
  return send.mock.calls[0]?.[1]?.keepalive;
}

const form = (fields: Record<string, string | Blob>): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};

describe('what outlives the page', () => {
  it('is a small write to the shop, in whichever form it goes', async () => {
    expect(await sent('/api/desk', { method: 'POST', body: '{"order":[]}' })).toBe(true);
    expect(await sent('/cart.data', { method: 'post', body: new URLSearchParams({ step: '1' }) })).toBe(true);
    expect(await sent(`${ORIGIN}/cart`, { method: 'POST', body: form({ step: '1' }) })).toBe(true);
    expect(await sent('/api/desk/featured/1', { method: 'DELETE' })).toBe(true);
  });

  it('is nothing read, nothing sent elsewhere, and nothing that a browser may refuse for its size', async () => {
    expect(await sent('/cart')).toBeUndefined();
    expect(await sent('/cart', { method: 'GET' })).toBeUndefined();
    expect(await sent('https://pay.example/x', { method: 'POST', body: 'a' })).toBeUndefined();
    expect(await sent('/x', { method: 'POST', body: 'a'.repeat(5_000) })).toBeUndefined();
    expect(await sent('/x', { method: 'POST', body: form({ words: 'a'.repeat(5_000) }) })).toBeUndefined();
    expect(await sent('/x', { method: 'POST', body: form({ file: new Blob(['a']) }) })).toBeUndefined();
    expect(await sent('/x', { method: 'POST', body: new Blob(['a']) })).toBeUndefined();
  });

  it('stays as whoever asks has decided', async () => {
    expect(await sent('/x', { method: 'POST', body: 'a', keepalive: false })).toBe(false);
  });
});
