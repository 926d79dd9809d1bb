import { MedusaError } from '@medusajs/framework/utils';
import type { Locale } from '@caravanserai/locales/registry';
import { platformMessage, type PlatformFault } from './words/messages';

/** A refusal in the admin's language. */
export const refuse = (
  locale: Locale,
  fault: PlatformFault,
  values: Readonly<Record<string, string>> = {},
  type: string = MedusaError.Types.INVALID_DATA,
): MedusaError => new MedusaError(type, platformMessage(locale, fault, values), fault);
