import type {
  ALLERGEN_CODES,
  CATEGORY_CODES,
  FAIR_CODES,
  PLACE_CODES,
  PLACE_KIND_CODES,
  PRICE_BASES,
  REASON_CODES,
  ROUTE_CODES,
  SHOPPER_FLAGS,
  STOCK_STATES,
  STORAGE_CODES,
  UNIT_CODES,
  WARNING_CODES,
} from './code-lists';

type TextsOf<List extends readonly string[]> = Readonly<Record<List[number], string>>;

/** A supply route in words: its name on flags, and one sentence that explains it. */
export interface RouteTexts {
  readonly label: string;
  readonly sentence: string;
}

/** The texts of all codes in one language. A missing or surplus one is a compile error in its file. */
export interface Codes {
  readonly categories: TextsOf<typeof CATEGORY_CODES>;
  readonly allergens: TextsOf<typeof ALLERGEN_CODES>;
  readonly storage: TextsOf<typeof STORAGE_CODES>;
  readonly warnings: TextsOf<typeof WARNING_CODES>;
  readonly flags: TextsOf<typeof SHOPPER_FLAGS>;
  /** Where goods were shown, as a whole phrase. */
  readonly fairs: TextsOf<typeof FAIR_CODES>;
  readonly routes: Readonly<Record<(typeof ROUTE_CODES)[number], RouteTexts>>;
  readonly placeKinds: TextsOf<typeof PLACE_KIND_CODES>;
  readonly places: TextsOf<typeof PLACE_CODES>;
  /** In the singular, as after "sold by the …" in a label. */
  readonly units: TextsOf<typeof UNIT_CODES>;
  readonly reasons: TextsOf<typeof REASON_CODES>;
  readonly stock: TextsOf<typeof STOCK_STATES>;
  readonly priceBases: TextsOf<typeof PRICE_BASES>;
}
