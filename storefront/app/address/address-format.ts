import { FORMATS } from './formats';

/** Names as in our API's addresses. */
export type AddressField =
  | 'full_name'
  | 'company'
  | 'address_1'
  | 'address_2'
  | 'city'
  | 'province'
  | 'postal_code'
  | 'phone'
  | 'note';

/** Who needs a phone number: the courier calls or texts before delivery, or customs matches it with the recipient's. */
export type PhoneReason = 'courier' | 'customs';

export type StreetLabel = 'street' | 'block_street_house';
export type CityLabel = 'city' | 'town' | 'suburb' | 'area' | 'city_district';
export type ProvinceLabel =
  'province' | 'state' | 'prefecture' | 'emirate' | 'region' | 'county' | 'province_city';
export type PostalLabel = 'postal_code' | 'postcode' | 'zip' | 'eircode' | 'cep';

export interface PostalRule {
  readonly label: PostalLabel;
  readonly required: boolean;
  /** Of the value in Latin digits and capitals. */
  readonly pattern: RegExp;
  readonly example: string;
  /** A keyboard of digits is enough. */
  readonly digits: boolean;
}

/** How addresses of one country are asked for and written. */
export interface AddressFormat {
  /**
   * The written address: lines parted by `|`; N name, A street, B second line, C city, S province, Z postal code.
   * The form asks in the same order, from large to small where the country writes so, but always the name first.
   */
  readonly layout: string;
  readonly street: StreetLabel;
  readonly city: { readonly label: CityLabel; readonly required: boolean } | null;
  readonly province: { readonly label: ProvinceLabel; readonly required: boolean } | null;
  readonly postal: PostalRule | null;
  /** Null where an order can do without a phone number. */
  readonly phone: PhoneReason | null;
}

const OF_LETTER: Readonly<Record<string, AddressField>> = {
  N: 'full_name',
  K: 'company',
  A: 'address_1',
  B: 'address_2',
  C: 'city',
  S: 'province',
  Z: 'postal_code',
};

/** For a country without an entry of its own. */
const ANYWHERE: AddressFormat = {
  layout: 'N|A|B|Z C|S',
  street: 'street',
  city: { label: 'city', required: true },
  province: { label: 'region', required: false },
  postal: { label: 'postal_code', required: false, pattern: /^.{2,12}$/, example: '', digits: false },
  phone: null,
};

/** @param country ISO 3166-1 alpha-2, upper case */
export function addressFormat(country: string): AddressFormat {
  return FORMATS[country] ?? ANYWHERE;
}

/** All fields of the form: those that are asked at once, then those behind a link. */
export const formFields = (format: AddressFormat): readonly AddressField[] => [
  ...askedFields(format),
  ...moreFields(format),
];

/** What is asked at once, in the order in which the country writes it, the name first and the phone last. */
export const askedFields = (format: AddressFormat): readonly AddressField[] =>
  inOrder(format).filter((field) => isRequired(format, field));

/** What an order can do without, behind a link. */
export const moreFields = (format: AddressFormat): readonly AddressField[] =>
  inOrder(format).filter((field) => !isRequired(format, field));

function inOrder({ layout }: AddressFormat): readonly AddressField[] {
  const written = [...layout].flatMap((letter) => OF_LETTER[letter] ?? []);
  return ['full_name', 'company', ...written.filter((field) => field !== 'full_name'), 'phone', 'note'];
}

export function isRequired(format: AddressFormat, field: AddressField): boolean {
  switch (field) {
    case 'full_name':
    case 'address_1':
      return true;
    case 'company':
    case 'address_2':
    case 'note':
      return false;
    case 'city':
      return format.city?.required ?? false;
    case 'province':
      return format.province?.required ?? false;
    case 'postal_code':
      return format.postal?.required ?? false;
    case 'phone':
      return format.phone !== null;
  }
}

type Written = Readonly<Record<Exclude<AddressField, 'phone' | 'note' | 'company'>, string>> & {
  readonly company?: string;
};

/**
 * The address as it is written in its country, without the country's name; a company stands beside the name, empty
 * parts leave no gaps.
 */
export function addressLines(format: AddressFormat, address: Written): readonly string[] {
  const { company } = address;
  return (company ? withCompany(format.layout) : format.layout)
    .split('|')
    .map((line) =>
      line
        .replace(/[NKABCSZ]/g, (letter) => {
          const field = OF_LETTER[letter];
          return field && field !== 'phone' && field !== 'note' ? (address[field] ?? '') : '';
        })
        .replace(/\s+/g, ' ')
        .replace(/^[\s,]+|[\s,]+$/g, ''),
    )
    .filter((line) => line !== '');
}

/** Below the name; above it where addresses run from large to small. */
const withCompany = (layout: string): string =>
  layout.startsWith('N') ? layout.replace('N', 'N|K') : layout.replace('N', 'K|N');
