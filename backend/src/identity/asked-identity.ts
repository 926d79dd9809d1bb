import { createHash } from 'node:crypto';
import type { IdentityRequirement } from '@caravanserai/contracts/requirements';
import type { NumberKind } from '@caravanserai/customs/identity/number-kind';
import { offeredNumber } from '@caravanserai/customs/identity/offered-number';
import type { Locale } from '@caravanserai/locales/registry';
import { CONTACT_DAYS, OPEN_CART_DAYS } from '../account/retention';
import type { GivenIdentity } from '../checkout/requirements/asked';
import { FAULTS, ordererMessage } from './messages';
import type { Requirement } from './requirement';
import { identityWords } from './words/words-in';

/** With the separators that people type. */
const LONGEST: Readonly<Record<NumberKind, number>> = {
  CN_RESIDENT: 24,
  BR_CPF_CNPJ: 20,
  KR_PCCC: 18,
  KZ_IIN_BIN: 18,
};

interface AskedFor {
  readonly cartId: string;
  readonly locale: Locale;
  readonly kept: GivenIdentity | null;
  readonly numbers: 'fictional' | 'real';
}

/** The number that customs asks for, as a form can ask for it. */
export function askedIdentity(
  { row, consignments }: Requirement,
  { cartId, locale, kept, numbers }: AskedFor,
): IdentityRequirement {
  const kind = row.number_kind;
  const { title, where, name, kinds } = identityWords(locale);
  const { why, number, form, without } = kinds[kind];
  return {
    country: row.dest,
    party: row.party,
    number_kind: kind,
    with_name: row.party === 'orderer',
    words: { title, why, where: untilWhen(where), name, number, hint: form, without },
    faults: Object.fromEntries(FAULTS.map((fault) => [fault, ordererMessage(fault, locale, kind)])),
    longest: LONGEST[kind],
    offered: numbers === 'fictional' ? offeredNumber(kind, seedOf(cartId)) : null,
    kept: kept?.number_kind === kind ? shown(kept) : null,
    consignments,
    rule: { id: row.id, source: row.source, conf: row.conf, valid_from: row.valid_from },
  };
}

const untilWhen = (where: string): string =>
  where.replace('{arrived}', String(CONTACT_DAYS)).replace('{open}', String(OPEN_CART_DAYS));

const shown = ({ country, number_masked, fictional }: GivenIdentity) => ({
  country,
  number_masked,
  fictional,
});

/** Another for every cart, so that two shoppers of a demonstration don't share one person's year. */
const seedOf = (cartId: string): number => createHash('sha256').update(cartId).digest().readUInt32BE(0);
