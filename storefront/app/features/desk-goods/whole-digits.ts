import { latinDigits } from '@caravanserai/locales/fold';

/** The whole number that somebody types, in digits of any script: what follows a decimal sign is no part of it. */
export const wholeDigits = (text: string): string =>
  latinDigits(text)
    .replace(/[.,٫]\d{0,2}$/, '')
    .replace(/\D/g, '');
