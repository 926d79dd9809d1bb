import { openingItem } from '@caravanserai/contracts/desk-opening';
import { timeZoneOf } from '@caravanserai/customs/time-zones';
import { wallTime } from '@caravanserai/customs/wall-time';
import { zoneName } from '@caravanserai/customs/zone-name';
import { formatDate } from '@caravanserai/locales/format-date';
import { LOCALES, type Locale } from '@caravanserai/locales/registry';
import * as z from 'zod/mini';
import type { Database } from '../../catalogue/database';
import { noticeToTenant } from '../../desk/notice';
import { DeskRefusal } from '../../desk/refusal';
import { missingInWords } from './missing-words';

interface FailedOpening {
  readonly planId: string;
  readonly pavilionId: string;
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  readonly at: Date;
}

/**
 * Writes to a pavilion's managers what kept its doors closed at the time they were to open, once for each plan, in the
 * caller's transaction; nothing where it was something else than what they can put right.
 */
export async function tellFailedOpening(
  database: Database,
  { planId, pavilionId, iso2, at }: FailedOpening,
  error: Error,
): Promise<void> {
  if (!(error instanceof DeskRefusal) || error.more.code !== 'not_ready') return;
  const items = z.array(openingItem).parse(error.more.items);
  const perLocale = (say: (locale: Locale) => string) =>
    Object.fromEntries(LOCALES.map((locale) => [locale, say(locale)]));
  await noticeToTenant(database, {
    tenant: { kind: 'pavilion', id: pavilionId },
    code: 'opening_failed',
    key: `opening_failed:${planId}`,
    values: { time: perLocale((locale) => timeInWords(at.toISOString(), timeZoneOf(iso2), locale)) },
    quote: perLocale((locale) => missingInWords(items, locale)),
    path: '/opening',
    roles: ['manager'],
  });
}

/** By the clock of the pavilion's country, then in UTC: '1 December 2026 09:00 (Uzbekistan Standard Time), 04:00 UTC'. */
export function timeInWords(instant: string, zone: string, locale: Locale): string {
  const [local, utc] = [wallTime(instant, zone), wallTime(instant, 'UTC')];
  const day = (wall: string): string => formatDate(wall.slice(0, 10), locale);
  const ofUtc = day(local) === day(utc) ? '' : `${day(utc)} `;
  const comma = locale === 'zh-CN' ? '，' : locale === 'ar' ? '، ' : ', ';
  return `${day(local)} ${local.slice(11)} (${zoneName(zone, locale)})${comma}${ofUtc}${utc.slice(11)} UTC`;
}
