import type { Store } from '../store/store';

/**
 * What is to go wrong with coming API requests.
 * `refuse` answers with `status` and does nothing; `lose` does the work and answers with `status`;
 * `cut` closes the connection before the work, `cut_after` after it; `delay` only takes its time.
 */
export interface FaultRule {
  id: string;
  kind: 'cut' | 'cut_after' | 'delay' | 'lose' | 'refuse';
  /** Upper-case HTTP method, or `*`. */
  method: string;
  /** Beginning of the path. */
  path: string;
  status: number;
  delayMs: number;
  /** How many more requests it takes; null: all. */
  times: number | null;
}

/** The oldest rule for a request; one use of it is spent. */
export function takeFaultRule(store: Store, method: string, path: string): FaultRule | undefined {
  const rule = store
    .all('fault_rules')
    .find((each) => (each.method === '*' || each.method === method) && path.startsWith(each.path));
  if (rule?.times === 1) store.remove('fault_rules', rule.id);
  else if (rule && rule.times !== null) store.put('fault_rules', { ...rule, times: rule.times - 1 });
  return rule;
}
