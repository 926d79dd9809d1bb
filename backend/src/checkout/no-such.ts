import { DEFAULT_LOCALE } from '@caravanserai/locales/registry';
import { MedusaError } from '@medusajs/framework/utils';
import { formatMessage } from '../front-door/messages';

/** What isn't there, as a code: the error handler knows the language asked for, workflows and their hooks don't. */
const MISSING = ['cart_gone', 'not_ordered', 'not_found'] as const;
export type Missing = (typeof MISSING)[number];

/** A 404 that `answerErrors` tells in the asked language. */
export const noSuch = (what: Missing): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_FOUND, formatMessage(DEFAULT_LOCALE, what), what);

/** What an error of `noSuch` says isn't there, whether it came straight or as a copy out of a workflow. */
export function missingOfError(error: unknown): Missing | undefined {
  const { type, code } = (typeof error === 'object' && error !== null ? error : {}) as Partial<MedusaError>;
  return type === MedusaError.Types.NOT_FOUND ? MISSING.find((known) => known === code) : undefined;
}
