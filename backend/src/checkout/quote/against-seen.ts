import type { QuoteChange } from '@caravanserai/contracts/quote';
import { agreedOf, type Agreed } from './agreed';
import type { AssembledQuote } from './assemble';
import { changedByItself } from './by-itself';
import { changesBetween, type ChangeNames } from './changes';
import { baseOf, type SeenQuote } from './seen';
import { versionOf } from './version';
import { quoteWords } from './words';

export interface HeldQuote {
  readonly version: string;
  readonly changes: QuoteChange[];
  /** What to keep of it; null when it is kept already. */
  readonly toRemember: { version: string; agreed: Agreed; isAgreed: boolean } | null;
}

/**
 * Holds a quote against an earlier one. Against the version asked for every difference counts; against what was agreed
 * to last only what the shopper didn't change by hand. Where nothing changed by itself the quote counts as agreed.
 */
export function againstSeen(
  quote: AssembledQuote,
  seen: readonly SeenQuote[],
  asked: string | undefined,
): HeldQuote {
  const agreed = agreedOf(quote);
  const version = versionOf(agreed);
  const names = namesIn(quote);
  const last = baseOf(seen);
  const all = (base: SeenQuote): QuoteChange[] =>
    base.version === version ? [] : changesBetween(base.agreed, agreed, names);
  const byItself = last ? changedByItself(last.agreed, agreed, all(last)) : [];
  const isAgreed = byItself.length === 0;
  const base = asked === undefined ? undefined : baseOf(seen, asked);
  const known = seen.find((one) => one.version === version);
  const isKept = isAgreed ? last?.version === version : known !== undefined;
  return {
    version,
    changes: base ? all(base) : byItself,
    toRemember: isKept ? null : { version, agreed, isAgreed },
  };
}

function namesIn({ consignments, problems, locale }: AssembledQuote): ChangeNames {
  const words = quoteWords(locale);
  const lines = [...consignments.flatMap((one) => one.lines), ...problems.flatMap(({ line }) => line ?? [])];
  const titles = new Map(lines.map(({ line_id, title }) => [line_id, title]));
  const parcels = new Map(consignments.map((one) => [one.key, one]));
  return {
    line: (id) => titles.get(id) ?? null,
    consignment: (key) => {
      const name = parcels.get(key)?.merchant.name;
      // Merchants' names are Latin in every language.
      return name === undefined ? null : { value: name, lang: 'en', dir: 'ltr' };
    },
    charge: (head, name) => words.charge(head, name),
    standing: (key) => {
      const parcel = parcels.get(key);
      return parcel?.promise?.short ?? parcel?.refusal?.words ?? '';
    },
  };
}
