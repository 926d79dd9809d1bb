import { WorkflowManager } from '@medusajs/framework/orchestration';
import { completeCartWorkflowId } from '@medusajs/medusa/core-flows';
import type { TestApp } from '../support/app';

const HOOKS = ['validate', 'beforePaymentAuthorization', 'orderCreated'];
const GUARDED = ['order_cart', 'reservation_item', 'inventory_level', 'cart', '"order"'];

interface Registered {
  handlers_: Map<string, unknown>;
}

const nothing = async () => undefined;

/** Runs `work` against Medusa as it comes: without our hooks in its completion and without the database's guards. */
export async function asStock<Result>(app: TestApp, work: () => Promise<Result>): Promise<Result> {
  const { handlers_: handlers } = WorkflowManager.getWorkflow(
    completeCartWorkflowId,
  ) as unknown as Registered;
  const ours = HOOKS.map((hook) => [hook, handlers.get(hook)] as const);
  for (const hook of HOOKS) handlers.set(hook, { invoke: nothing, compensate: nothing });
  await switchGuards(app, 'disable');
  try {
    return await work();
  } finally {
    for (const [hook, handler] of ours) handlers.set(hook, handler);
    await switchGuards(app, 'enable');
  }
}

async function switchGuards(app: TestApp, to: 'disable' | 'enable'): Promise<void> {
  for (const table of GUARDED) await app.sql(`alter table ${table} ${to} trigger user`);
}
