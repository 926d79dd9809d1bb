import type { LanguageState } from '@caravanserai/contracts/desk-texts';
import { cellState } from '../texts/cell-state';
import type { Content } from '../texts/content';
import { fieldsOf, localesOf } from '../texts/fields';

/** How far each language is, the source first. Fields that are not required count once the source has them. */
export function languageStates(content: Content): LanguageState[] {
  return localesOf(content.source_locale).map((locale) => {
    const cells = fieldsOf(content.pictures)
      .map((field) => ({ field, state: cellState(content, field, locale) }))
      .filter(({ state }) => state !== 'empty');
    const having = (wanted: string) =>
      cells.filter(({ state }) => state === wanted).map(({ field }) => field);
    const [missing, old] = [having('missing'), having('old')];
    const whole = locale === content.source_locale ? 'source' : 'done';
    return {
      locale,
      state: missing.length > 0 ? 'missing' : old.length > 0 ? 'old' : whole,
      done: cells.length - missing.length - old.length,
      of: cells.length,
      missing,
      old,
    };
  });
}
