/**
 * How far one text is in one language: the language it was written in, translated, translated before the source
 * changed, missing, or `empty` where the source says nothing either.
 */
export type CellState = 'source' | 'done' | 'old' | 'missing' | 'empty';

/** One text as it stands in one language. */
export interface SideText {
  readonly value: string;
  /** BCP 47; any language that texts are written in. */
  readonly locale: string;
}

export interface TargetText extends SideText {
  readonly state: CellState;
  /** What the source said when this was written or confirmed; null where it never was. */
  readonly sourceValue: string | null;
}

/**
 * One text to be written, in the two languages side by side. Where both languages are the same, the source itself is
 * written and stands alone.
 */
export interface PairRow {
  /** Unique among the rows; the name under which it is saved. */
  readonly key: string;
  readonly label: string;
  /** Longest text in characters; a longer one is kept here and not sent. */
  readonly max: number;
  readonly multiline: boolean;
  /** Whether a language lacks something without it. */
  readonly required: boolean;
  /** Said beside the label while the text is empty: "Required to sell in Arabic". */
  readonly requiredNote?: string;
  /** What belongs here, below the label. */
  readonly hint?: string;
  /** Address of the picture that the text tells of. */
  readonly picture?: string;
  readonly source: SideText;
  readonly target: TargetText;
}

/** A changed text on its way to the server. */
export interface TextEdit {
  readonly key: string;
  readonly locale: string;
  readonly value: string;
  /** What the server had when the change began; it refuses if another was there first. */
  readonly expected: string;
}

/** "Still correct": the translation stands although its source has changed. */
export interface TextConfirmation {
  readonly key: string;
  readonly locale: string;
  readonly value: string;
  /** The source as the translator saw it. */
  readonly sourceValue: string;
}

/**
 * What came of saving: `saved` says how the text stands on the server, `conflict` what another wrote there. A rejected promise or `unreachable` means network or server trouble and is tried again;
 * `refused` is not, it says why.
 */
export type SaveAnswer =
  | ({ readonly kind: 'saved' } & Pick<TargetText, 'value' | 'state' | 'sourceValue'>)
  | { readonly kind: 'conflict'; readonly value: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'signed_out' }
  | { readonly kind: 'unreachable' };

/** Help for the translator of one row. */
export type Suggestion =
  /** A word of the glossary, marked in the source. */
  | { readonly kind: 'term'; readonly source: string; readonly target: string }
  /** How the same sentence was translated before; `from` says where. */
  | { readonly kind: 'memory'; readonly source: string; readonly target: string; readonly from?: string };
