import { parseDay, type CalendarDay } from './calendar-day';
import { MONTHS, WEEKDAYS } from './date-words';
import type { Locale } from './registry';

export interface DateOptions {
  readonly weekday?: boolean;
  readonly year?: boolean;
}

/**
 * A date to stand alone: '23 November 2026', '2026年11月23日', '23 ноября 2026 г.'. Own words and Latin
 * digits, so that server and browser print the same.
 * @param iso 'YYYY-MM-DD'
 * @throws RangeError when it is no such day
 */
export function formatDate(iso: string, locale: Locale, options: DateOptions = { year: true }): string {
  const date = parseDay(iso);
  const text = dayAndMonth(date, locale, options.year ?? false);
  if (!options.weekday) return text;
  const weekday = weekdayName(date, locale);
  if (locale === 'zh-CN') return `${text}（${weekday}）`;
  return locale === 'ru' ? `${weekday}, ${text}` : `${weekday} ${text}`;
}

export function weekdayName({ weekday }: CalendarDay, locale: Locale): string {
  return WEEKDAYS[locale][weekday] ?? '';
}

/** French counts the first of a month: 1er décembre. */
export function dayNumber({ day }: CalendarDay, locale: Locale): string {
  return locale === 'fr' && day === 1 ? '1er' : String(day);
}

/** '23 November', '11月23日', with the year '23 de noviembre de 2026'. */
export function dayAndMonth(date: CalendarDay, locale: Locale, withYear: boolean): string {
  if (locale === 'zh-CN') return `${withYear ? `${date.year}年` : ''}${date.month}月${date.day}日`;
  const month = MONTHS[locale][date.month - 1] ?? '';
  const of = locale === 'es' ? ' de ' : ' ';
  const text = `${dayNumber(date, locale)}${of}${month}`;
  if (!withYear) return text;
  return locale === 'ru' ? `${text} ${date.year} г.` : `${text}${of}${date.year}`;
}
