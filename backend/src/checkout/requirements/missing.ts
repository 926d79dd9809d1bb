import type { MissingCode } from '@caravanserai/contracts/requirements';
import { neededConsents } from '../../consent/needed-consents';
import { TEXT_VERSION } from '../../consent/texts/consent-text';
import { nameHash } from '../../identity/person-hash';
import { requirementOf, type Requirement } from '../../identity/requirement';
import type { CartAddress, CartRecord } from '../../landed/cart-record';
import type { CartLanding } from '../../landed/land-cart';
import type { Asked } from './asked';

export interface Missing {
  readonly codes: readonly MissingCode[];
  readonly requirement: Requirement | undefined;
}

/**
 * What an order of a cart still needs from its shopper, in the order of the form. The payer of parcels imported into
 * China must be the orderer: the name of the billing address is compared, or the recipient's where there is none.
 * @param hashSecret the installation's, that kept names were hashed with
 */
export function missingOf(
  { email, address }: Pick<CartRecord, 'email' | 'address'>,
  landing: Pick<CartLanding, 'consignments' | 'shipTo' | 'date'>,
  asked: Asked,
  hashSecret: string,
): Missing {
  const requirement = requirementOf(landing.consignments, asked.requirements, landing.date);
  const codes: MissingCode[] = [];
  if (!email) codes.push('email');
  if (!address?.country || !address.address_1 || !nameOf(address)) codes.push('address');
  if (requirement?.row.phone && !address?.phone) codes.push('phone');
  if (requirement) codes.push(...missingPerson(requirement, asked, nameOf(address), hashSecret));
  const agreed = new Set(
    asked.consents
      .filter(({ kind, text_version }) => TEXT_VERSION[kind] === text_version)
      .map(({ kind }) => kind),
  );
  for (const kind of neededConsents(landing, asked.restrictions))
    if (!agreed.has(kind)) codes.push(`consent_${kind}`);
  return { codes, requirement };
}

function missingPerson(
  { row }: Requirement,
  { identity, billing_name }: Asked,
  recipient: string,
  hashSecret: string,
): MissingCode[] {
  if (identity?.number_kind !== row.number_kind) return ['identity'];
  const payer = billing_name ?? recipient;
  const another =
    row.party === 'orderer' && payer !== '' && nameHash(payer, hashSecret) !== identity.name_hash;
  return another ? ['payer_differs'] : [];
}

const nameOf = (address: CartAddress | null): string =>
  [address?.first_name, address?.last_name].filter(Boolean).join(' ').trim();
