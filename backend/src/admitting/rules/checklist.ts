import type { CheckLine, RuleKind } from '@caravanserai/contracts/desk-admissions';
import { pickText } from '@caravanserai/locales/fallback';
import type { Locale } from '@caravanserai/locales/registry';
import type { ApplicantRecord, StoredChecks } from '../records';

export interface RuleRecord {
  readonly id: string;
  readonly kind: RuleKind;
  readonly codes: readonly string[];
  readonly required: boolean;
  /** By locale, of rules in a pavilion's own words. */
  readonly words: Readonly<Record<string, string>>;
}

type Applicant = Pick<
  ApplicantRecord,
  | 'state'
  | 'country'
  | 'languages'
  | 'source_locale'
  | 'categories'
  | 'contact_name'
  | 'contact_email'
  | 'register_number'
  | 'company'
>;

/** The line every pavilion has: who isn't approved by the marketplace sells nowhere. */
export const APPROVED = 'approved';

/**
 * A pavilion's checklist for one merchant. What stands in the application is read off it; a rule in the pavilion's own
 * words holds what an operator ticked. Where the application says nothing of it, nobody has looked: null.
 */
export function checklist(
  rules: readonly RuleRecord[],
  applicant: Applicant,
  ticked: StoredChecks | null,
  reader: { readonly locale: Locale; readonly country: string },
): CheckLine[] {
  const approved: CheckLine = {
    ...{ rule_id: APPROVED, kind: APPROVED, codes: [], words: null, required: true, by: null, at: null },
    met: applicant.state === 'approved',
  };
  return [approved, ...rules.map((rule) => lineOf(rule, applicant, ticked, reader))];
}

function lineOf(
  { id, kind, codes, required, words }: RuleRecord,
  applicant: Applicant,
  ticked: StoredChecks | null,
  { locale, country }: { readonly locale: Locale; readonly country: string },
): CheckLine {
  const own = kind === 'own' ? ticked?.[id] : undefined;
  return {
    rule_id: id,
    kind,
    codes: kind === 'country' && codes.length === 0 ? [country] : [...codes],
    words: (kind === 'own' && pickText(words, locale, Object.keys(words)[0] ?? 'en')) || null,
    required,
    met: kind === 'own' ? (own?.met ?? null) : readOff(kind, codes, applicant, country),
    by: own?.by ?? null,
    at: own?.at ?? null,
  };
}

function readOff(
  kind: Exclude<RuleKind, 'own'>,
  codes: readonly string[],
  applicant: Applicant,
  country: string,
): boolean | null {
  const oneOf = (given: readonly string[]) =>
    given.length === 0 ? null : codes.length === 0 || given.some((code) => codes.includes(code));
  switch (kind) {
    case 'country':
      return applicant.country === ''
        ? null
        : (codes.length === 0 ? [country] : codes).includes(applicant.country);
    case 'languages':
      return oneOf([applicant.source_locale, ...applicant.languages].filter((code) => code !== ''));
    case 'categories':
      return oneOf(applicant.categories);
    case 'contact':
      return applicant.contact_name !== '' && applicant.contact_email !== '';
    case 'register':
      return applicant.company !== '' && applicant.register_number !== '';
  }
}

/** Required lines that aren't met: while there is one, nobody is admitted. */
export const openLines = (lines: readonly CheckLine[]): CheckLine[] =>
  lines.filter(({ required, met }) => required && met !== true);
