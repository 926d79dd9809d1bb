import type { Locale } from '@caravanserai/locales/registry';

/** A text with the language it is really in, where that isn't the letter's own. */
export interface Foreign {
  value: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** A row of a sum. */
export interface Figure {
  name: string;
  amount: string;
  /** In smaller letters below the name. */
  note?: string;
  /** The row that the others add up to. */
  sum?: boolean;
}

/** A name with what belongs to it; `code` for what is read from left to right in every language. */
export interface Fact {
  name: string;
  value: string;
  code?: boolean;
}

export interface ParcelGoods {
  title: Foreign;
  quantity: number;
  /** Empty where the letter is not about money. */
  amount: string;
}

/** What one merchant sends, as a letter shows it. */
export interface Parcel {
  /** ISO code of the pavilion, whose cloth and accent it wears. */
  iso2: string;
  pavilion: string;
  merchant: string;
  /** Route and place. */
  way: string;
  /** Empty where no days are promised. */
  arrives: string;
  goods: ParcelGoods[];
  /** What comes on top of the goods, then the sum. */
  figures: Figure[];
}

export type Tone = 'plain' | 'ok' | 'warn' | 'bad';

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'quiet'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'news'; tone: Tone; text: string }
  | { kind: 'quote'; text: string }
  | { kind: 'button'; label: string; url: string }
  | { kind: 'facts'; facts: Fact[] }
  | { kind: 'figures'; figures: Figure[] }
  | { kind: 'parcel'; parcel: Parcel }
  | { kind: 'goods'; goods: { title: string; quantity: number }[] }
  | { kind: 'list'; items: { name: string; text: string }[] };

/**
 * What a letter says, whatever its form: HTML and plain text are made of the same blocks, so that neither says less.
 * All strings are texts, never markup.
 */
export interface Letter {
  locale: Locale;
  subject: string;
  /** What a list of letters shows beside the subject. */
  preview: string;
  title: string;
  blocks: Block[];
  /** Why the reader gets it, and what shop this is. */
  foot: string[];
}
