import type { DispatchRow } from '@caravanserai/contracts/desk-dispatch';
import { customsStage } from '@caravanserai/customs/journey/customs-stage';
import { journeyWords } from '@caravanserai/customs/journey/words/words';
import { pickText, type LocalisedText } from '@caravanserai/locales/fallback';
import type { Locale } from '@caravanserai/locales/registry';
import type { SnapshotLine } from '../consignment/snapshot';
import { handOverDay, ownTime, urgencyOf } from './hand-over-day';
import type { QueueRecord } from './queue';

/** A consignment as a row of its merchant's queue. @param now ISO instant of the journey clock */
export function shownRow(row: QueueRecord, locale: Locale, now: string): DispatchRow {
  const words = journeyWords(locale);
  const [first] = row.lines;
  const day = handOverDay(row, row.place_country);
  const stage = customsStage(row.customs_state);
  return {
    id: row.id,
    display_id: row.display_id,
    placed_at: new Date(row.placed_at).toISOString(),
    ...{ queue: row.queue, state: row.state, state_words: words.states[row.state] },
    ...{ route: row.route, place: row.place, ship_to: row.ship_to },
    pieces: row.lines.reduce((sum, { quantity }) => sum + quantity, 0),
    title: first ? titleOf(first, locale) : { value: row.id, lang: 'en', dir: 'ltr' },
    more: row.lines.length - 1,
    picture: first?.picture ?? '',
    customs: stage ? words.customs[stage] : null,
    hand_over_by: day,
    urgency: urgencyOf(day, ownTime(now, row.clock_ahead), row.place_country),
    promised: row.promised_from && row.promised_to ? { from: row.promised_from, to: row.promised_to } : null,
    open_requests: row.open_requests,
  };
}

/** A line's title in the reader's language, else as it can be read. */
export const titleOf = (
  { titles, source_locale, goods_handle }: SnapshotLine,
  locale: Locale,
): LocalisedText =>
  pickText(titles, locale, source_locale) ?? { value: goods_handle, lang: 'en', dir: 'ltr' };
