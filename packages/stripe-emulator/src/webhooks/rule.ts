import type { Store } from '../store/store';
import { matchesType } from './endpoint';
import type { Signature } from './delivery';

/** What is to happen to coming webhooks instead of plain delivery. */
export interface WebhookRule {
  id: string;
  /** Types of events it takes; `*` is all. */
  types: string[];
  delayMs: number;
  /** How often the event is sent: 2 doubles it, 0 drops it. */
  copies: number;
  /** Kept back until released by hand. */
  hold: boolean;
  signature: Signature;
  /** How many more events it takes; null: all. */
  times: number | null;
}

/** The oldest rule for a type of event; one use of it is spent. */
export function takeRule(store: Store, type: string): WebhookRule | undefined {
  const rule = store
    .all('webhook_rules')
    .find(({ types, times }) => times !== 0 && types.some((wanted) => matchesType(wanted, type)));
  if (rule?.times === 1) store.remove('webhook_rules', rule.id);
  else if (rule && rule.times !== null) store.put('webhook_rules', { ...rule, times: rule.times - 1 });
  return rule;
}
