import { ownFormsOnly } from '../../server/own-forms-only.mjs';

/** The status of a request with these headers; 200 where it may go on. */
function ask(method: string, headers: Record<string, string>): number {
  let status = 0;
  const res = {
    status: (code: number) => ((status = code), res),
    type: () => res,
    send: () => res,
  };
  const req = { method, get: (name: string) => headers[name] };
  ownFormsOnly({ publicUrl: 'https://shop.example' })(req, res, () => (status = 200));
  return status;
}

describe('forms', () => {
  it('of this site and calls without a browser go on', () => {
    expect(ask('POST', { origin: 'https://shop.example' })).toBe(200);
    expect(ask('POST', { origin: 'http://localhost:8000', host: 'localhost:8000' })).toBe(200);
    expect(ask('POST', { 'sec-fetch-site': 'same-origin' })).toBe(200);
    expect(ask('POST', {})).toBe(200);
  });

  it('of another site are refused', () => {
    expect(ask('POST', { origin: 'https://evil.example', host: 'shop.example' })).toBe(403);
    expect(ask('POST', { origin: 'null', host: 'shop.example' })).toBe(403);
    expect(ask('POST', { 'sec-fetch-site': 'cross-site' })).toBe(403);
  });

  it('are not what reading is', () => {
    expect(ask('GET', { origin: 'https://evil.example' })).toBe(200);
  });
});
