import type { AddressInfo } from 'node:net';
import express, { type Express } from 'express';
import { Api } from './api';

/**
 * An Express app without Medusa for the tests of one file, made before them and closed after them.
 * @param mount puts guards and routes on it
 */
export function useBareApp(mount: (app: Express) => void): { readonly api: Api } {
  let started: { api: Api; close: () => Promise<void> } | undefined;

  beforeAll(async () => {
    const app = express();
    mount(app);
    const server = await new Promise<ReturnType<Express['listen']>>((resolve) => {
      const listening = app.listen(0, '127.0.0.1', () => resolve(listening));
    });
    const { port } = server.address() as AddressInfo;
    started = {
      api: new Api(`http://127.0.0.1:${port}`),
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  });

  afterAll(() => started?.close());

  return {
    get api() {
      if (!started) throw new Error('The app runs only inside tests and hooks.');
      return started.api;
    },
  };
}
