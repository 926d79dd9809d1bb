import { addressFormat, formFields, isRequired, type AddressField } from './address-format';
import { cleanEmail, halfWidth, LONGEST_EMAIL, looksLikeEmail } from './email';

/** What the checkout asks for; the country comes from the ship-to choice. */
export type ContactField = 'email' | AddressField;
export type Contact = Readonly<Record<ContactField, string>>;

/** `missing`: required and empty. `wrong`: not of the right form. `long`: more than a label can hold. */
export type Fault = 'missing' | 'wrong' | 'long';
export type Faults = Readonly<Partial<Record<ContactField, Fault>>>;

/** The longest value of each field, in characters. */
export const LONGEST: Readonly<Record<ContactField, number>> = {
  email: LONGEST_EMAIL,
  full_name: 100,
  company: 100,
  address_1: 120,
  address_2: 120,
  city: 80,
  province: 80,
  postal_code: 16,
  phone: 24,
  note: 160,
};

const CONTACT_FIELDS = Object.keys(LONGEST) as ContactField[];

/** All fields in the order in which the checkout shows them for a country. */
export function contactFields(country: string): readonly ContactField[] {
  return ['email', ...formFields(addressFormat(country))];
}

/**
 * The values as they are kept: trimmed, e-mail, postal code and phone in Latin digits and half width, the postal
 * code in capitals. What a person typed in a name or a street stays as it is.
 */
export function cleanContact(raw: Readonly<Record<string, unknown>>): Contact {
  const entries = CONTACT_FIELDS.map((field) => [field, clean(field, raw[field])] as const);
  return Object.fromEntries(entries) as Contact;
}

function clean(field: ContactField, raw: unknown): string {
  if (field === 'email') return cleanEmail(raw);
  const text = typeof raw === 'string' ? raw.replace(/\s+/g, ' ').trim() : '';
  if (field === 'postal_code') return halfWidth(text).toUpperCase();
  return field === 'phone' ? halfWidth(text) : text.normalize('NFC');
}

/** What is wrong with a cleaned value, if anything. Fields that the country doesn't have are never wrong. */
export function faultOf(field: ContactField, value: string, country: string): Fault | undefined {
  if (!contactFields(country).includes(field)) return undefined;
  const format = addressFormat(country);
  if (value === '') return field === 'email' || isRequired(format, field) ? 'missing' : undefined;
  if (value.length > LONGEST[field]) return 'long';
  if (field === 'email' && !looksLikeEmail(value)) return 'wrong';
  if (field === 'postal_code' && !format.postal?.pattern.test(value)) return 'wrong';
  return field === 'phone' && !isPhone(value) ? 'wrong' : undefined;
}

/** All faults of a contact, keyed in the order of the form. */
export function faultsOf(contact: Contact, country: string): Faults {
  const entries = contactFields(country).flatMap((field) => {
    const fault = faultOf(field, contact[field], country);
    return fault ? [[field, fault] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** 6 digits are the shortest numbers in use, 15 the longest (ITU-T E.164). */
function isPhone(value: string): boolean {
  const count = value.replace(/\D/g, '').length;
  return /^\+?[\d\s()./-]+$/.test(value) && count >= 6 && count <= 15;
}
