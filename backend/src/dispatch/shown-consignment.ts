import type { DispatchConsignment, DispatchStep } from '@caravanserai/contracts/desk-dispatch';
import { nextState } from '@caravanserai/customs/journey/machine';
import { emulatedCarrier } from '@caravanserai/customs/journey/carrier';
import { carrierName } from '@caravanserai/customs/journey/words/words';
import { countryName } from '@caravanserai/locales/countries';
import { pickText } from '@caravanserai/locales/fallback';
import { isLocale, type Locale } from '@caravanserai/locales/registry';
import { formatMoney } from '@caravanserai/money/format';
import { emulatedMarks } from '../consignment/emulated-marks';
import type { FullConsignment } from '../consignment/record';
import type { SnapshotLine } from '../consignment/snapshot';
import { ownPlaceName } from '../delivery/place-names';
import { shownJourney } from '../consignment/shown-journey';
import type { FullRequest } from '../returns/records';
import { shownRequest } from '../returns/shown-returns';
import { beforeRelease } from './before-release';
import { handOverDay, ownTime, urgencyOf } from './hand-over-day';
import type { ConsignmentExtras } from './own-consignment';
import { usualLanguages } from './papers/paper-languages';
import { recipientOf } from './recipient';
import { titleOf } from './shown-row';
import { dispatchWords } from './words/words';

interface Given {
  readonly consignment: FullConsignment;
  readonly extras: ConsignmentExtras;
  readonly requests: readonly FullRequest[];
  readonly locale: Locale;
  /** ISO instant of the journey clock. */
  readonly now: string;
}

/** A consignment with all that its merchant needs to send it, in one language. */
export function shownConsignment({ consignment, extras, requests, locale, now }: Given): DispatchConsignment {
  const { id, path, route, ship_to, snapshot, promised_from, promised_to, packed_at } = consignment;
  const { place } = snapshot;
  const day = handOverDay(consignment, place.country);
  const shopper = isLocale(consignment.locale) ? consignment.locale : 'en';
  const grams = snapshot.lines.map(({ gross_grams, quantity }) => gross_grams && gross_grams * quantity);
  return {
    ...shownJourney(consignment, locale),
    display_id: extras.display_id,
    placed_at: new Date(consignment.placed_at).toISOString(),
    packed_at: packed_at && new Date(packed_at).toISOString(),
    ...{ queue: extras.queue, route, path, place: place.code, ship_to, order_locale: shopper },
    place_name:
      ownPlaceName({ names: extras.place_names }, locale) ??
      [extras.city, countryName(place.country, locale)].filter(Boolean).join(', '),
    promised: promised_from && promised_to ? { from: promised_from, to: promised_to } : null,
    hand_over_by: day,
    urgency: urgencyOf(day, ownTime(now, consignment.clock_ahead), place.country),
    recipient: recipientOf(extras.address),
    delivery: pickText(snapshot.delivery?.names ?? {}, locale, 'en')?.value ?? null,
    lines: snapshot.lines.map((line) => shownLine(line, { consignment, locale, shopper })),
    gross_grams: grams.every((each) => each !== null)
      ? grams.reduce((sum, each) => sum + (each ?? 0), 0)
      : null,
    money: moneyOf(consignment, locale),
    commission_rule: extras.rule,
    steps: stepsNow(consignment),
    wait: whyWait(consignment, locale),
    emulated_carrier: {
      name: carrierName(emulatedCarrier(snapshot.delivery?.transport ?? 'road'), locale),
      tracking: emulatedMarks({ id, ship_to, snapshot }, 'hand_over').tracking ?? '',
    },
    paper_languages: usualLanguages(ship_to, locale, shopper),
    requests: requests.map((request) => shownRequest(request, consignment, locale)),
  };
}

function shownLine(
  line: SnapshotLine,
  { consignment, locale, shopper }: { consignment: FullConsignment; locale: Locale; shopper: Locale },
): DispatchConsignment['lines'][number] {
  const title = titleOf(line, locale);
  const ordered = titleOf(line, shopper);
  const amount = line.unit_price * line.quantity;
  return {
    line_id: line.order_line_id,
    title,
    ordered_title: ordered.value === title.value ? null : ordered,
    ...{ picture: line.picture, quantity: line.quantity, hs6: line.hs6, origin: line.origin },
    gross_grams: line.gross_grams,
    price: {
      ...{ amount, currency: consignment.currency },
      text: formatMoney(amount, consignment.currency, locale),
    },
  };
}

function moneyOf(consignment: FullConsignment, locale: Locale): DispatchConsignment['money'] {
  const { currency, lines } = consignment;
  const written = (amount: number, code = currency) => ({
    ...{ amount, currency: code },
    text: formatMoney(amount, code, locale),
  });
  const sum = (of: 'price' | 'delivery') => lines.reduce((total, line) => total + line[of], 0);
  return {
    goods: written(consignment.goods),
    voucher: written(consignment.voucher),
    freight: written(consignment.freight),
    charges: written(consignment.charges),
    credit: written(consignment.credit),
    paid: written(consignment.subtotal),
    price: written(sum('price')),
    delivery: written(sum('delivery')),
    commission: written(consignment.commission),
    earned: written(consignment.merchant_amount),
    earned_own: written(consignment.merchant_amount_own, consignment.merchant_currency),
    rate: consignment.merchant_rate,
    rate_date: consignment.merchant_rate_date,
  };
}

/** What its merchant can do now. */
export function stepsNow({ path, state, packed_at }: FullConsignment): DispatchStep[] {
  const steps: [DispatchStep, boolean][] = [
    ['pack', packed_at === null && nextState(path, state, 'pack') !== undefined],
    ['hand_over', nextState(path, state, 'hand_over') !== undefined],
  ];
  return steps.flatMap(([step, possible]) => (possible ? [step] : []));
}

const whyWait = (consignment: FullConsignment, locale: Locale): string | null =>
  beforeRelease(consignment) ? dispatchWords(locale).not_released : null;
