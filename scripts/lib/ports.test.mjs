import net from 'node:net';
import { freePort, isFree, portFrom, requireFree } from './ports.mjs';

/** @param {string} host @returns {Promise<net.Server>} */
const listen = (host) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.listen(0, host, () => resolve(server));
  });

/** @param {net.Server} server */
const portOf = (server) => /** @type {net.AddressInfo} */ (server.address()).port;

describe('isFree', () => {
  it.each(['127.0.0.1', '0.0.0.0'])('sees a program that listens on %s', async (host) => {
    const server = await listen(host);
    const port = portOf(server);
    expect(await isFree(port)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    expect(await isFree(port)).toBe(true);
  });

  it('finds a free port', async () => {
    expect(await isFree(await freePort())).toBe(true);
  });
});

it('names port and variable when a port is taken', async () => {
  const server = await listen('127.0.0.1');
  const port = portOf(server);
  await expect(requireFree(port, 'STOREFRONT_PORT', 'storefront')).rejects.toThrow(
    new RegExp(`Port ${port}[^]*STOREFRONT_PORT`),
  );
  await new Promise((resolve) => server.close(resolve));
});

describe('portFrom', () => {
  it('reads the variable or takes the default', () => {
    expect(portFrom({ BACKEND_PORT: '9100' }, 'BACKEND_PORT', 9000)).toBe(9100);
    expect(portFrom({ BACKEND_PORT: '' }, 'BACKEND_PORT', 9000)).toBe(9000);
    expect(portFrom({}, 'BACKEND_PORT', 9000)).toBe(9000);
  });

  it.each(['0', '65536', 'http', '80.5', '-1', '1e3'])('refuses %s by name', (text) => {
    expect(() => portFrom({ BACKEND_PORT: text }, 'BACKEND_PORT', 9000)).toThrow(/BACKEND_PORT/);
  });
});
