import { cleanContact, faultsOf, type Contact, type Faults } from './address-check';
import type { StoreAddress } from '../data/cart/calls.server';

/** A saved address as the form has it; Medusa's two names are one. */
export function toContact({ first_name, last_name, ...rest }: StoreAddress): Contact {
  const full_name = [first_name, last_name].filter(Boolean).join(' ');
  return cleanContact({ ...rest, full_name });
}

/** What is wrong with an address, which has no e-mail address of its own. @param country ISO alpha-2, upper case */
export function addressFaults(contact: Contact, country: string): Faults {
  const { email: _, ...faults } = faultsOf(contact, country);
  return faults;
}
