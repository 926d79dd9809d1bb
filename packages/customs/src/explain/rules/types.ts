import type { SupplyRoute } from '../../route';
import type { Confidence } from '../../rules/rule-row';
import type { RestrictionAction } from '../../restrictions';
import type { PARAMETERS, PART_KEYS, RULE_SENTENCES, SCOPES, TABLES, WayKey } from './keys';

type TextsOf<List extends readonly string[]> = Readonly<Record<List[number], string>>;

export interface WayTexts {
  readonly title: string;
  readonly about: string;
}

/** What the rules of a destination are told with, in one language. `{name}` is filled with the value of that name. */
export interface RuleTexts {
  /** The supply routes are named by the shop's own codes. */
  readonly ways: Readonly<Record<Exclude<WayKey, SupplyRoute>, WayTexts>>;
  readonly parts: TextsOf<typeof PART_KEYS>;
  readonly sentences: Readonly<Record<keyof typeof RULE_SENTENCES, string>>;
  /** Kinds of goods that rules speak of, as nouns. */
  readonly scopes: TextsOf<typeof SCOPES>;
  /** `{heading}`: for headings without a name, and for chapters and what is wider. */
  readonly otherScope: string;
  readonly otherScopes: string;
  readonly anyOrigin: string;
  readonly anyRoute: string;
  readonly actions: Readonly<Record<RestrictionAction, string>>;
  /** What a cited row is about, by its table: 'VAT rate: {about}'. */
  readonly tables: TextsOf<typeof TABLES>;
  /** Parameters of China's retail import. */
  readonly parameters: TextsOf<typeof PARAMETERS>;
}

/** A rule row as people are told of it. */
export interface CitedText {
  readonly id: string;
  readonly source: string;
  /** ISO dates, both inclusive; empty where open. */
  readonly since: string;
  readonly until: string;
  readonly confidence: Confidence;
  readonly confidenceWords: string;
}

/** One rule in a sentence, and the row that says so; null for what follows from the shop's or a union's set-up. */
export interface RuleText {
  readonly text: string;
  readonly cited: CitedText | null;
}
