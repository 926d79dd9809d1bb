import { cpfDigits } from './brazil-number';
import { fictionalResidentNumber } from './fictional-number';
import { kazakhstanCheckDigit } from './kazakhstan-number';
import { FICTIONAL_PCCC } from './korea-number';
import type { NumberKind } from './number-kind';

/**
 * A well-formed number that nobody has, for a demonstration to offer.
 * @param seed a whole number, 0 or more: the same one gives the same number. China's and Kazakhstan's differ by it, so
 * that two shoppers of a demonstration are two persons.
 */
export function offeredNumber(kind: NumberKind, seed: number): string {
  switch (kind) {
    case 'CN_RESIDENT':
      return fictionalResidentNumber(dayAfter('1970-01-01', seed % 12_000), Math.floor(seed / 12_000) % 1000);
    case 'BR_CPF_CNPJ': {
      const nine = String(1 + (seed % 9)).repeat(9);
      return `${nine}${cpfDigits(nine)}`;
    }
    case 'KR_PCCC':
      return FICTIONAL_PCCC;
    case 'KZ_IIN_BIN':
      return bornLongAgo(seed);
  }
}

/** Of eleven digits in 121 or so one has no check digit; then the next day is taken. */
function bornLongAgo(seed: number): string {
  const [year = '', month = '', day = ''] = dayAfter('1870-01-01', seed % 10_000).split('-');
  const serial = String(Math.floor(seed / 10_000) % 10_000).padStart(4, '0');
  const eleven = `${year.slice(2)}${month}${day}1${serial}`;
  const digit = kazakhstanCheckDigit(eleven);
  return digit === undefined ? bornLongAgo(seed + 1) : `${eleven}${digit}`;
}

const dayAfter = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
