import { cleanEmail, looksLikeEmail, LONGEST_EMAIL } from '../../address/email';

/** What is wrong with the fields of a form before the account; each has a sentence. */
export interface DoorFaults {
  readonly email?: 'email';
  readonly password?: 'password' | 'no_password';
}

/** As long as the backend asks of a new one. */
const SHORTEST_PASSWORD = 8;

/**
 * What can be told of a form before it is sent; fields that it doesn't have are never wrong.
 * @param known the password is one that exists, to sign in with
 */
export function doorFaults(form: Pick<FormData, 'get' | 'has'>, known: boolean): DoorFaults {
  const email = cleanEmail(form.get('email'));
  const password = form.get('password');
  const length = typeof password === 'string' ? [...password].length : 0;
  return {
    ...(form.has('email') && !(looksLikeEmail(email) && email.length <= LONGEST_EMAIL) && { email: 'email' }),
    ...(form.has('password') &&
      (known
        ? length === 0 && { password: 'no_password' }
        : length < SHORTEST_PASSWORD && { password: 'password' })),
  };
}

export const isFaulty = (faults: DoorFaults): boolean => Object.keys(faults).length > 0;
