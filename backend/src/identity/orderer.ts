import { checkResidentNumber, type IdentityProblem } from '@caravanserai/customs/identity/resident-number';
import { maskIdentityNumber } from '@caravanserai/customs/identity/normalise';
import type { IdentitySettings } from './identity-settings';
import { nameHash, personHash } from './person-hash';

/** What a shopper types. */
export interface OrdererInput {
  name: string;
  number: string;
}

export type OrdererProblem = IdentityProblem | 'name' | 'fictional_only';

/** A checked orderer, ready to be sealed. */
export interface Orderer {
  name: string;
  number: string;
  masked: string;
  fictional: boolean;
  person_hash: string;
  name_hash: string;
}

/** A name as on a card: two characters of any script at least, and no digits. */
const NAME = /^(?=(?:.*\p{L}){2})[\p{L}\p{M}\s·•.'’-]{2,80}$/u;

/**
 * Checks an orderer for China's customs. A well-formed number isn't a verified one: that takes a service.
 * @param today ISO date in Shanghai
 */
export function checkOrderer(
  { name: typedName, number: typedNumber }: OrdererInput,
  today: string,
  { hashSecret, numbers }: Pick<IdentitySettings, 'hashSecret' | 'numbers'>,
): { ok: true; orderer: Orderer } | { ok: false; problem: OrdererProblem } {
  const name = typedName.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (!NAME.test(name)) return { ok: false, problem: 'name' };
  const check = checkResidentNumber(typedNumber, today);
  if (!check.ok) return check;
  if (numbers === 'fictional' && !check.fictional) return { ok: false, problem: 'fictional_only' };
  return {
    ok: true,
    orderer: {
      name,
      number: check.number,
      masked: maskIdentityNumber(check.number),
      fictional: check.fictional,
      person_hash: personHash('CN', check.number, hashSecret),
      name_hash: nameHash(name, hashSecret),
    },
  };
}
