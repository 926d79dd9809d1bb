import { BackendError } from '../../../data/backend.server';
import type { Desk } from '../../../desk/desk-context.server';

/** What was done, or the backend's sentence why it wasn't. */
export type TeamAnswer =
  { readonly done: 'invited' | 'changed' | 'ended' | 'withdrawn' } | { readonly refused: string };

/** `intent`: `invite`, `role`, `end`, `withdraw`; the backend decides what is allowed. */
export async function changeTeam({ name, call }: Desk, form: FormData): Promise<TeamAnswer> {
  const text = (field: string): string => String(form.get(field) ?? '').trim();
  const id = encodeURIComponent(text('id'));
  const team = `/${name}/team`;
  try {
    switch (text('intent')) {
      case 'invite': {
        const body = { email: text('email'), role: text('role'), locale: text('language') };
        await call(`${team}/invitations`, { method: 'POST', body });
        return { done: 'invited' };
      }
      case 'role': {
        const body = { role: text('role'), expected: text('expected') };
        await call(`${team}/${id}`, { method: 'POST', body });
        return { done: 'changed' };
      }
      case 'end':
        await call(`${team}/${id}`, { method: 'DELETE' });
        return { done: 'ended' };
      default:
        await call(`${team}/invitations/${id}`, { method: 'DELETE' });
        return { done: 'withdrawn' };
    }
  } catch (error) {
    if (error instanceof BackendError) return { refused: error.message };
    throw error;
  }
}
