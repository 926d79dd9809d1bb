import { checkBrazilNumber } from './brazil-number';
import { checkKazakhstanNumber } from './kazakhstan-number';
import { checkKoreaNumber } from './korea-number';
import type { NumberCheck, NumberKind } from './number-kind';
import { checkResidentNumber } from './resident-number';

/**
 * Checks the form of a number as it was typed. Well-formed isn't real: whose number it is only its register can tell.
 * @param today ISO date in the number's country
 */
export function checkNumber(kind: NumberKind, typed: string, today: string): NumberCheck {
  switch (kind) {
    case 'CN_RESIDENT':
      return checkResidentNumber(typed, today);
    case 'BR_CPF_CNPJ':
      return checkBrazilNumber(typed);
    case 'KR_PCCC':
      return checkKoreaNumber(typed);
    case 'KZ_IIN_BIN':
      return checkKazakhstanNumber(typed, today);
  }
}
