import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gracefulClose } from './graceful-close';

async function slowServer(milliseconds: number): Promise<{ server: Server; url: string }> {
  const server = createServer((_request, response) => {
    setTimeout(() => response.end('done'), milliseconds).unref();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

it('finishes what is in flight and accepts nothing new', async () => {
  const { server, url } = await slowServer(300);
  const close = gracefulClose(server, 5_000);
  const inFlight = Promise.all(Array.from({ length: 10 }, async () => (await fetch(url)).text()));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const closed = close();
  await expect(fetch(url)).rejects.toThrow();
  expect(new Set(await inFlight)).toEqual(new Set(['done']));
  expect(await closed).toBe(true);
});

it('cuts off what does not end in time', async () => {
  const { server, url } = await slowServer(60_000);
  const close = gracefulClose(server, 100);
  const inFlight = fetch(url);
  const failed = expect(inFlight).rejects.toThrow();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await close()).toBe(false);
  await failed;
});

it('closes once, however often it is asked', async () => {
  const { server } = await slowServer(0);
  const close = gracefulClose(server);
  expect(await Promise.all([close(), close()])).toEqual([true, true]);
});
