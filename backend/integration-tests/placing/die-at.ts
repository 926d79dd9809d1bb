import { Modules } from '@medusajs/framework/utils';
import type { TestApp } from '../support/app';

type Method = (...given: unknown[]) => Promise<unknown>;

export interface Death {
  /** Resolves when the process would be dead. */
  reached: Promise<void>;
  /** The process was only very slow. */
  goOn(): void;
}

/**
 * The next call of a module's method does not return: as if its process had died just before or just after it.
 * @param service one of Medusa's modules
 */
export function dieAt(app: TestApp, service: string, method: string, when: 'before' | 'after'): Death {
  const module = app.container.resolve(service) as unknown as Record<string, Method>;
  const found = module[method];
  if (!found) throw new Error(`${service} has no ${method}.`);
  const original = found.bind(module);
  let reach = (): void => undefined;
  let goOn = (): void => undefined;
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const alive = new Promise<void>((resolve) => (goOn = resolve));
  jest.spyOn(module, method).mockImplementationOnce(async (...given) => {
    const answer = when === 'after' ? await original(...given) : undefined;
    reach();
    await alive;
    return when === 'after' ? answer : original(...given);
  });
  return { reached, goOn: () => goOn() };
}

/** Everybody learns that the attempt is dead: its lease is over, its locks are gone with its process. */
export async function bury(app: TestApp, cartId: string): Promise<void> {
  const items = await app.sql<{ id: string }>('select id from inventory_item');
  await app.container.resolve(Modules.LOCKING).release([cartId, ...items.map(({ id }) => id)]);
  await app.sql(
    `update placement set lease_until = now() - interval '1 second' where cart_id = $1 and state = 'placing'`,
    [cartId],
  );
}
