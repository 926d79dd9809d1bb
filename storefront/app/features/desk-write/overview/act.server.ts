import { writeRefused } from '@caravanserai/contracts/desk-write';
import type { Cause } from '@caravanserai/contracts/desk-markets';
import { BackendError } from '../../../data/backend.server';
import type { Desk } from '../../../desk/desk-context.server';

/** Why what was asked didn't happen, in the reader's language. */
export interface Refused {
  readonly message: string;
  readonly causes: readonly Cause[];
}

const INTENTS = ['submit', 'withdraw', 'discard', 'pause', 'resume'] as const;

/** Does what a form of the overview asks. Undefined: done. */
export async function act(call: Desk['call'], id: string, form: FormData): Promise<Refused | undefined> {
  const intent = INTENTS.find((one) => one === form.get('intent'));
  if (!intent) return { message: '', causes: [] };
  const note = form.get('note');
  const body = intent === 'submit' && typeof note === 'string' ? { note: note.slice(0, 1000) } : {};
  try {
    await call(`/merchant/listings/${id}/${intent}`, { method: 'POST', body });
    return undefined;
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    const refused = writeRefused.safeParse(error.problem);
    return { message: error.problem.message ?? '', causes: (refused.success && refused.data.causes) || [] };
  }
}
