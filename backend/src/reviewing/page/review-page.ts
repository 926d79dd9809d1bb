import { reviewReason, type ReviewResponse } from '@caravanserai/contracts/desk-review';
import { reviewReasonLine } from '@caravanserai/locales/review-reasons';
import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import { localesOf } from '../../authoring/texts/fields';
import { readContent, type GoodsContent } from '../../authoring/texts/read-content';
import { textRows } from '../../authoring/texts/rows';
import type { Database } from '../../catalogue/database';
import { findInGoods } from '../find-in-goods';
import { readPrices } from '../prices';
import { shownTitle } from '../shown-title';
import { withBaseNames } from './base-names';
import { readListings } from './read-listings';
import type { ReviewHead, Round } from './read-revision-head';

/**
 * A submission as its reviewer sees it: what shoppers read now beside what is proposed, in all languages, with what the
 * automatic reading found. Once it is decided only its head is shown: its merchant writes on.
 */
export async function reviewPage(
  database: Database,
  head: ReviewHead,
  locale: Locale,
): Promise<ReviewResponse> {
  const content = await readContent(database, head.goods_id);
  const waiting = head.state === 'in_review';
  const category = String(content.all_data.category ?? '');
  const pricesOf = await readPrices(database, [head.goods_id]);
  return {
    ...{ id: head.id, state: head.state, number: head.number, version: head.version, note: head.note },
    ...{ submitted_at: head.submitted_at, decided_at: head.decided_at },
    kind: content.is_live ? 'changed' : 'new',
    title: shownTitle(content, locale),
    merchant: { name: head.merchant_name, handle: head.merchant_handle, admission: head.admission },
    source_locale: content.source_locale,
    locales: localesOf(content.source_locale),
    fields: waiting ? fieldsOf(content) : [],
    data: waiting ? await withBaseNames(database, dataOf(content)) : [],
    listings: waiting ? await readListings(database, head.goods_id) : [],
    pictures: waiting
      ? { before: content.is_live ? [...content.live_pictures] : [], after: [...content.pictures] }
      : { before: [], after: [] },
    findings: waiting ? findInGoods(content, head.country, pricesOf(head.goods_id, category)) : [],
    rounds: head.rounds.map((round) => shownRound(round, locale)),
    can_decide: waiting,
    reason_choices: reviewReason.options.flatMap((code) => {
      const line = reviewReasonLine(code, locale);
      return line ? [{ code, line }] : [];
    }),
    next: head.next,
  };
}

const fieldsOf = (content: GoodsContent): ReviewResponse['fields'] =>
  textRows(content)
    .filter(({ cells }) => cells.some(({ value, live }) => value !== '' || live !== ''))
    .map(({ field, cells }) => ({
      field,
      cells: cells.map(({ locale, dir, value, live, state }) => ({
        ...{ locale, dir, state, after: value },
        before: content.is_live ? live : null,
      })),
    }));

const dataOf = ({ is_live, live_data, all_data }: GoodsContent): ReviewResponse['data'] =>
  Object.keys(all_data)
    .map((field) => {
      const [before, after] = [said(live_data[field]), said(all_data[field])];
      return { field, before: is_live ? before : null, after, changed: is_live && before !== after };
    })
    .filter(({ before, after }) => after !== '' || (before ?? '') !== '');

const said = (value: unknown): string =>
  Array.isArray(value) ? value.join(', ') : value === null || value === undefined ? '' : String(value);

const shownRound = ({ number, state, decided_at, decided_by_name, reasons }: Round, locale: Locale) => ({
  ...{ number, state, decided_at, by: decided_by_name },
  lines: [...new Set(reasons.flatMap(({ codes }) => codes))].flatMap(
    (code) => reviewReasonLine(code, locale) ?? [],
  ),
  words: reasons
    .filter(({ words }) => words !== '')
    .map(({ words, locale: lang }) => ({ value: words, lang, dir: localeInfo(lang).dir })),
});
