/** The form's fields for the number that customs asks for. */
export type IdentityField = 'orderer_name' | 'orderer_number';

/** What was typed and not kept, and what is wrong with it, in words. */
export interface IdentityAnswer {
  readonly typed: Readonly<Record<IdentityField, string>>;
  readonly field: IdentityField;
  readonly message: string;
}

/** Says in the form that the orderer is asked for, who is also the payer. */
export const ORDERER_ASKED = 'orderer_asked';

/** The box of a consent; its value is the version of the text. */
export const consentField = (kind: string): string => `consent_${kind}`;

/** Names each consent that the page showed, ticked or not. */
export const CONSENTS_SHOWN = 'consents_shown';
