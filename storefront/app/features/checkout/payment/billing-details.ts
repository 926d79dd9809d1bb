import type { Contact } from '../../../address/address-check';

/** What the bank is told about the payer; Stripe wants every field that its form doesn't ask for. */
export interface BillingDetails {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly address: {
    readonly line1: string;
    readonly line2: string;
    readonly city: string;
    readonly state: string;
    readonly postal_code: string;
    readonly country: string;
  };
}

/**
 * The checkout's contact as Stripe's billing details.
 * @param payer the name of whoever pays, where customs asks that it be the orderer; else it is the recipient
 * @param country ISO 3166-1 alpha-2
 */
export function billingDetails(contact: Contact, country: string, payer = ''): BillingDetails {
  return {
    name: payer || contact.full_name,
    email: contact.email,
    phone: contact.phone,
    address: {
      line1: contact.address_1,
      line2: contact.address_2,
      city: contact.city,
      state: contact.province,
      postal_code: contact.postal_code,
      country,
    },
  };
}
