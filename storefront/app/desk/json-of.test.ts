import { jsonOf } from './json-of';

/** An answer whose head has come, and whose body ends with this. */
const ending = (end: (body: ReadableStreamDefaultController) => void) =>
  new Response(new ReadableStream({ start: end }));

it('is what the answer says, or empty', async () => {
  expect(await jsonOf(Response.json({ previews: [] }))).toEqual({ previews: [] });
  expect(await jsonOf(new Response(null, { status: 204 }))).toEqual({});
  expect(await jsonOf(new Response('<h1>Not now</h1>', { status: 502 }))).toEqual({});
});

it('is never empty because the asker left, or the network went, while it came', async () => {
  const left = ending((body) => body.error(new DOMException('left', 'AbortError')));
  await expect(jsonOf(left)).rejects.toThrow('left');
  const cut = ending((body) => body.error(new TypeError('network error')));
  await expect(jsonOf(cut)).rejects.toThrow('network error');
});
