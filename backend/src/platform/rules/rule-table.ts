/** What a cell of a rule may hold. `area`: an ISO country, a customs union or `*`; `merchant`, `pavilion`: an id. */
export type CellKind =
  'text' | 'code' | 'decimal' | 'whole' | 'area' | 'choice' | 'list' | 'yes_no' | 'merchant' | 'pavilion';

export interface RuleColumn {
  readonly name: string;
  readonly kind: CellKind;
  /** Of a `choice`: what it may be; an empty word is none. */
  readonly choices?: readonly string[];
  readonly required?: boolean;
  /** Kept as null instead of an empty text. */
  readonly nullable?: boolean;
}

/** A table of dated rows that the platform's people may add to. */
export interface RuleTable {
  /** Its name in addresses and in the ids of its rows. */
  readonly key: string;
  /** Its name in the database, or a query in brackets that makes its rows. */
  readonly table: string;
  /** To be read only: its rows change with the programme or elsewhere. */
  readonly fixed?: true;
  /** The columns that, with the first day, tell rows apart: of equals only one holds on a day. */
  readonly apart: readonly string[];
  readonly columns: readonly RuleColumn[];
  /** Its name for how well a row is known. */
  readonly confidence?: 'confidence';
  /** An open end is null instead of an empty text. */
  readonly openIsNull?: boolean;
  /** What a change of it moves: what carts cost, what may be sent where, what merchants keep, or none of these. */
  readonly moves: 'cost' | 'reach' | 'commission' | 'nothing';
}
