import { checkNumber } from '@caravanserai/customs/identity/check-number';
import { cleanDocumentName, isDocumentName } from '@caravanserai/customs/identity/document-name';
import type { NumberKind, NumberProblem } from '@caravanserai/customs/identity/number-kind';
import { maskIdentityNumber } from '@caravanserai/customs/identity/normalise';
import type { IdentitySettings } from './identity-settings';
import { nameHash, personHash } from './person-hash';

/** What a shopper types; a name only where it isn't the address's. */
export interface OrdererInput {
  name?: string | undefined;
  number: string;
}

/** Whose number is asked for: of which country's customs, of which kind, and with the name as on the document or not. */
export interface NumberAsked {
  country: string;
  kind: NumberKind;
  withName: boolean;
}

export type OrdererProblem = NumberProblem | 'name' | 'fictional_only';

/** A checked person, ready to be sealed. */
export interface Orderer {
  country: string;
  kind: NumberKind;
  /** Empty where none was asked for. */
  name: string;
  number: string;
  masked: string;
  fictional: boolean;
  person_hash: string;
  name_hash: string;
}

/**
 * Checks a person for a country's customs. A well-formed number isn't a verified one: that takes a service.
 * @param today ISO date in that country
 */
export function checkOrderer(
  { name: typedName, number: typedNumber }: OrdererInput,
  { country, kind, withName }: NumberAsked,
  today: string,
  { hashSecret, numbers }: Pick<IdentitySettings, 'hashSecret' | 'numbers'>,
): { ok: true; orderer: Orderer } | { ok: false; problem: OrdererProblem } {
  const name = withName ? cleanDocumentName(typedName ?? '') : '';
  if (withName && !isDocumentName(name)) return { ok: false, problem: 'name' };
  const check = checkNumber(kind, typedNumber, today);
  if (!check.ok) return check;
  if (numbers === 'fictional' && !check.fictional) return { ok: false, problem: 'fictional_only' };
  if (numbers === 'real' && check.fictional) return { ok: false, problem: 'never_issued' };
  return {
    ok: true,
    orderer: {
      country,
      kind,
      name,
      number: check.number,
      masked: maskIdentityNumber(check.number),
      fictional: check.fictional,
      person_hash: personHash(country, check.number, hashSecret),
      name_hash: nameHash(name, hashSecret),
    },
  };
}
