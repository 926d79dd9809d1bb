import type { ConsentKind } from '@caravanserai/contracts/requirements';
import { CONSENTS_SHOWN, consentField } from './answer';

/** A consent as the form has it. */
export interface ConsentChange {
  readonly kind: ConsentKind;
  readonly version: string;
  readonly agreed: boolean;
}

const KINDS: readonly ConsentKind[] = ['risk_notice', 'sensitive_data', 'age_18'];

/** Every consent that the page showed, as it was ticked; what it didn't show stays as it is. */
export function readConsents(form: FormData): ConsentChange[] {
  return form.getAll(CONSENTS_SHOWN).flatMap((shown) => {
    const [kind, version = ''] = String(shown).split(' ');
    const known = KINDS.find((each) => each === kind);
    if (!known || !/^\d{4}-\d{2}-\d{2}$/.test(version)) return [];
    return [{ kind: known, version, agreed: form.get(consentField(known)) === version }];
  });
}
