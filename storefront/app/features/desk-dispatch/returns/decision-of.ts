import type { DecisionBody } from '@caravanserai/contracts/returns';
import { typedWhole } from '@caravanserai/locales/typed-number';

/**
 * What a form of a request decides; pieces stand as `received:<line>`, `accepted:<line>`, `restocked:<line>`. They are NaN
 * where they are no whole number, which the contract refuses.
 */
export function decisionOf(form: FormData): DecisionBody {
  const text = (field: string): string => String(form.get(field) ?? '').trim();
  const words = text('words');
  const lines = form.getAll('line').map(String);
  const pieces = (of: string, line: string): number => {
    const typed = form.get(`${of}:${line}`);
    return typed === null ? 0 : (typedWhole(String(typed))?.value ?? NaN);
  };
  switch (text('decision')) {
    case 'approve':
      return { decision: 'approve', ...(words !== '' && { words }) };
    case 'receive':
      return {
        decision: 'receive',
        lines: lines.map((line_id) => ({ line_id, quantity: pieces('received', line_id) })),
      };
    case 'inspect':
      return {
        decision: 'inspect',
        lines: lines.map((line_id) => ({
          line_id,
          accepted: pieces('accepted', line_id),
          restocked: pieces('restocked', line_id),
        })),
        ...(words !== '' && { words }),
      };
    default:
      return { decision: 'refuse', words };
  }
}
