import { parseDay, type CalendarDay } from './calendar-day';
import { RU_FROM, RU_ON, RU_UNTIL } from './date-words';
import { dayAndMonth, dayNumber, weekdayName } from './format-date';
import type { Locale } from './registry';

interface Range {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** The first day's month goes without saying: same month of the same year. */
  readonly short: boolean;
  /** Years are said only when they differ. */
  readonly years: boolean;
}

export interface RangeOptions {
  readonly weekday?: boolean;
}

/**
 * Two days as the words after "Arrives": '23 to 25 November', '11月23日至25日', 'du 23 au 25 novembre'. One
 * day when both are the same. Years only where they differ.
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
  const range: Range = { from, to, short: !years && from.month === to.month, years };
  const weekday = options.weekday ?? false;
  return first === last ? ON[locale](from, weekday) : BETWEEN[locale](range, weekday);
}

type OnDay = (date: CalendarDay, weekday: boolean) => string;
type Between = (range: Range, weekday: boolean) => string;

const named = (date: CalendarDay, locale: Locale, weekday: boolean): string =>
  `${weekday ? `${weekdayName(date, locale)} ` : ''}${dayAndMonth(date, locale, false)}`;

const ON: Readonly<Record<Locale, OnDay>> = {
  en: (date, weekday) => named(date, 'en', weekday),
  'zh-CN': (date, weekday) => chineseDay(date, weekday, false, false),
  ru: (date, weekday) =>
    `${weekday ? `${RU_ON[date.weekday] ?? ''}, ` : ''}${dayAndMonth(date, 'ru', false)}`,
  ar: (date, weekday) => named(date, 'ar', weekday),
  fr: (date, weekday) => `le ${named(date, 'fr', weekday)}`,
  es: (date, weekday) => `el ${named(date, 'es', weekday)}`,
};

const BETWEEN: Readonly<Record<Locale, Between>> = {
  en: (range, weekday) => ends('en', range, weekday).join(' to '),
  'zh-CN': ({ from, to, short, years }, weekday) =>
    `${chineseDay(from, weekday, years, false)}至${chineseDay(to, weekday, years, short)}`,
  ru: russian,
  ar: (range, weekday) => {
    const [from, to] = ends('ar', range, weekday);
    return weekday ? `بين ${from} و${to}` : `${from} إلى ${to}`;
  },
  fr: (range, weekday) => `du ${ends('fr', range, weekday).join(' au ')}`,
  es: (range, weekday) => `del ${ends('es', range, weekday).join(' al ')}`,
};

/** Both days, the first without its month where the second says it. */
function ends(locale: Locale, { from, to, short, years }: Range, weekday: boolean): [string, string] {
  const prefix = (date: CalendarDay) => (weekday ? `${weekdayName(date, locale)} ` : '');
  const first = short ? dayNumber(from, locale) : dayAndMonth(from, locale, years);
  return [prefix(from) + first, prefix(to) + dayAndMonth(to, locale, years)];
}

function russian({ from, to, short, years }: Range, weekday: boolean): string {
  const until = dayAndMonth(to, 'ru', years);
  const since = dayAndMonth(from, 'ru', years);
  if (weekday) return `${RU_FROM[from.weekday] ?? ''}, ${since}, ${RU_UNTIL[to.weekday] ?? ''}, ${until}`;
  return short ? `${from.day}–${until}` : `${since} – ${until}`;
}

function chineseDay(date: CalendarDay, weekday: boolean, year: boolean, dayOnly: boolean): string {
  const text = dayOnly ? `${date.day}日` : dayAndMonth(date, 'zh-CN', year);
  return weekday ? `${text}（${weekdayName(date, 'zh-CN')}）` : text;
}
