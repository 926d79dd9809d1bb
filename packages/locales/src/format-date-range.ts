import { parseDay, type CalendarDay } from './calendar-day';
import { RU_FROM, RU_ON, RU_UNTIL } from './date-words';
import { dayAndMonth, dayNumber, weekdayName } from './format-date';
import type { Locale } from './registry';

interface Range {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** The first day's month goes without saying: same month of the same year. */
  readonly short: boolean;
  /** Years are said with both when they differ. */
  readonly years: boolean;
  /** The year is said once, though it is the same. */
  readonly year: boolean;
}

export interface RangeOptions {
  readonly weekday?: boolean;
  /** Says the year too, for days that may be far away. */
  readonly year?: boolean;
}

/**
 * Two days as the words after "Arrives": '23 to 25 November', '11月23日至25日', 'du 23 au 25 novembre'. One
 * day when both are the same. Years only where they differ or are asked for.
 * @param fromIso 'YYYY-MM-DD', not after `toIso`
 * @throws RangeError when either is no day, or they are in the wrong order
 */
export function formatDateRange(
  fromIso: string,
  toIso: string,
  locale: Locale,
  options: RangeOptions = {},
): string {
  const from = parseDay(fromIso);
  const to = parseDay(toIso);
  const [first, last] = [fromIso.slice(0, 10), toIso.slice(0, 10)];
  if (first > last) throw new RangeError(`${fromIso} is after ${toIso}`);
  const years = from.year !== to.year;
  const { weekday = false, year = false } = options;
  const range: Range = { from, to, short: !years && from.month === to.month, years, year };
  return first === last ? ON[locale](from, weekday, year) : BETWEEN[locale](range, weekday);
}

type OnDay = (date: CalendarDay, weekday: boolean, year: boolean) => string;
type Between = (range: Range, weekday: boolean) => string;

const named = (date: CalendarDay, locale: Locale, weekday: boolean, year: boolean): string =>
  `${weekday ? `${weekdayName(date, locale)} ` : ''}${dayAndMonth(date, locale, year)}`;

const ON: Readonly<Record<Locale, OnDay>> = {
  en: (date, weekday, year) => named(date, 'en', weekday, year),
  'zh-CN': (date, weekday, year) => chineseDay(date, weekday, year, false),
  ru: (date, weekday, year) =>
    `${weekday ? `${RU_ON[date.weekday] ?? ''}, ` : ''}${dayAndMonth(date, 'ru', year)}`,
  ar: (date, weekday, year) => named(date, 'ar', weekday, year),
  fr: (date, weekday, year) => `le ${named(date, 'fr', weekday, year)}`,
  es: (date, weekday, year) => `el ${named(date, 'es', weekday, year)}`,
};

const BETWEEN: Readonly<Record<Locale, Between>> = {
  en: (range, weekday) => ends('en', range, weekday).join(' to '),
  'zh-CN': ({ from, to, short, years, year }, weekday) =>
    `${chineseDay(from, weekday, years || year, false)}至${chineseDay(to, weekday, years, short)}`,
  ru: russian,
  ar: (range, weekday) => {
    const [from, to] = ends('ar', range, weekday);
    return weekday ? `بين ${from} و${to}` : `${from} إلى ${to}`;
  },
  fr: (range, weekday) => `du ${ends('fr', range, weekday).join(' au ')}`,
  es: (range, weekday) => `del ${ends('es', range, weekday).join(' al ')}`,
};

/** Both days, the first without its month where the second says it. */
function ends(locale: Locale, { from, to, short, years, year }: Range, weekday: boolean): [string, string] {
  const prefix = (date: CalendarDay) => (weekday ? `${weekdayName(date, locale)} ` : '');
  const first = short ? dayNumber(from, locale) : dayAndMonth(from, locale, years);
  return [prefix(from) + first, prefix(to) + dayAndMonth(to, locale, years || year)];
}

function russian({ from, to, short, years, year }: Range, weekday: boolean): string {
  const until = dayAndMonth(to, 'ru', years || year);
  const since = dayAndMonth(from, 'ru', years);
  if (weekday) return `${RU_FROM[from.weekday] ?? ''}, ${since}, ${RU_UNTIL[to.weekday] ?? ''}, ${until}`;
  return short ? `${from.day}–${until}` : `${since} – ${until}`;
}

function chineseDay(date: CalendarDay, weekday: boolean, year: boolean, dayOnly: boolean): string {
  const text = dayOnly ? `${date.day}日` : dayAndMonth(date, 'zh-CN', year);
  return weekday ? `${text}（${weekdayName(date, 'zh-CN')}）` : text;
}
