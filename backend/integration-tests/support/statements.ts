import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { TestApp } from './app';

/** What Stripe sends comes over HTTP too, whenever it likes. */
const NOT_ASKED = /^\/hooks\//;

/**
 * What a request was answered, and the SQL statements Medusa and we sent in its course; those that the shop's jobs send
 * by themselves meanwhile are not among them. One asking at a time.
 * @param ask sends the request, or several
 */
export async function statementsOf<Answer>(
  app: TestApp,
  ask: () => Promise<Answer>,
): Promise<{ answer: Answer; statements: string[] }> {
  const course = new AsyncLocalStorage<true>();
  const statements: string[] = [];
  const begin = (message: unknown): void => {
    const { request } = message as { request: IncomingMessage };
    if (!NOT_ASKED.test(request.url ?? '')) course.enterWith(true);
  };
  const note = ({ sql }: { sql: string }): void => {
    if (course.getStore()) statements.push(sql);
  };
  const connection = app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  subscribe('http.server.request.start', begin);
  connection.on('query', note);
  try {
    return { answer: await ask(), statements };
  } finally {
    connection.off('query', note);
    unsubscribe('http.server.request.start', begin);
  }
}
