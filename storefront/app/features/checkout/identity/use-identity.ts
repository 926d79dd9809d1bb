import type { IdentityRequirement } from '@caravanserai/contracts/requirements';
import { checkNumber } from '@caravanserai/customs/identity/check-number';
import { isDocumentName } from '@caravanserai/customs/identity/document-name';
import { useState } from 'react';
import type { IdentityAnswer, IdentityField } from './answer';

type Faults = Readonly<Partial<Record<IdentityField, string>>>;

/** What is wrong with a value of the form, in words; nothing for an empty one. */
export function identityFault(
  field: IdentityField,
  value: string,
  { faults, number_kind, offered }: Pick<IdentityRequirement, 'faults' | 'number_kind' | 'offered'>,
): string | undefined {
  if (value.trim() === '') return undefined;
  if (field === 'orderer_name') return isDocumentName(value) ? undefined : faults.name;
  const check = checkNumber(number_kind, value, new Date().toISOString().slice(0, 10));
  if (!check.ok) return faults[check.problem];
  return offered !== null && !check.fictional ? faults.fictional_only : undefined;
}

/**
 * The faults to show beside the fields: the last answer's, mended or added as fields are left.
 * @param missing says that there is no number yet; undefined before the form was sent
 */
export function useIdentityFaults(
  asked: IdentityRequirement,
  answer: IdentityAnswer | null,
  missing: string | undefined,
) {
  const told: Faults = answer
    ? { [answer.field]: answer.message }
    : missing
      ? { orderer_number: missing }
      : {};
  const [shown, setShown] = useState({ answer, missing, faults: told });
  if (shown.answer !== answer || shown.missing !== missing) setShown({ answer, missing, faults: told });
  const check = (field: IdentityField, value: string): void =>
    setShown((now) => {
      const { [field]: _, ...others } = now.faults;
      const fault = identityFault(field, value, asked);
      return { ...now, faults: fault === undefined ? others : { ...others, [field]: fault } };
    });
  return { faults: shown.faults, check };
}
