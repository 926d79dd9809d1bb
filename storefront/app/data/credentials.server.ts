import { cleanContact, faultOf } from '../address/address-check';
import { BackendError, isUnavailable } from './backend.server';

/** A text of a form, without what stands around it; empty where it is none. */
export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** As typed, with its spaces. */
export function passwordIn(form: FormData): string {
  const value = form.get('password');
  return typeof value === 'string' ? value : '';
}

/** The address in small Latin letters, digits and half width; null where it could receive no letter. */
export function emailIn(form: FormData): { typed: string; email: string | null } {
  const { email } = cleanContact({ email: form.get('email') });
  return { typed: email, email: faultOf('email', email, '') ? null : email.toLowerCase() };
}

/**
 * What a failed call means for the form: too many attempts and an unreachable backend are both "later".
 * @param meanings by HTTP status
 * @throws what is no answer of the backend
 */
export function faultFrom<const Fault extends string>(
  error: unknown,
  meanings: Readonly<Record<number, Fault>>,
): Fault | 'later' {
  if (isUnavailable(error)) return 'later';
  if (error instanceof BackendError) return meanings[error.status] ?? 'later';
  throw error;
}
