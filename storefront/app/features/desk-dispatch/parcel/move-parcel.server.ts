import type { Desk } from '../../../desk/desk-context.server';
import { answered, type Answered } from '../answered.server';

/** `intent`: `pack`, or `hand_over` with `which` carrier; the backend decides what is possible. */
export async function moveParcel(
  call: Desk['call'],
  path: string,
  form: FormData,
): Promise<Answered<'pack' | 'hand_over'>> {
  const text = (field: string): string => String(form.get(field) ?? '').trim();
  const expected = text('expected');
  if (text('intent') === 'pack')
    return answered('pack', () => call(`${path}/pack`, { method: 'POST', body: { expected } }));
  const own = text('which') === 'own' ? { carrier: text('carrier'), tracking: text('tracking') } : {};
  return answered('hand_over', () =>
    call(`${path}/hand-over`, { method: 'POST', body: { expected, ...own } }),
  );
}
