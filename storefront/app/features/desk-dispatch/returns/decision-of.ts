import type { DecisionBody } from '@caravanserai/contracts/returns';

/** What a form of a request decides; pieces stand as `received:<line>`, `accepted:<line>`, `restocked:<line>`. */
export function decisionOf(form: FormData): DecisionBody {
  const text = (field: string): string => String(form.get(field) ?? '').trim();
  const words = text('words');
  const lines = form.getAll('line').map(String);
  const pieces = (of: string, line: string): number => Math.trunc(Number(form.get(`${of}:${line}`) ?? 0));
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
