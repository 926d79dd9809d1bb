import {
  journeyEvent,
  type AdminConsignment,
  type ConsignmentFlag,
} from '@caravanserai/contracts/admin-journey';
import { CODE_OF_EVENT } from '@caravanserai/customs/journey/customs-code';
import { allowedEvents } from '@caravanserai/customs/journey/machine';
import { END_STATES } from '@caravanserai/customs/journey/states';
import { journeyWords } from '@caravanserai/customs/journey/words/words';
import { localDay } from '@caravanserai/customs/local-day';
import { countryName } from '@caravanserai/locales/countries';
import { pickText } from '@caravanserai/locales/fallback';
import type { Locale } from '@caravanserai/locales/registry';
import { formatMoney } from '@caravanserai/money/format';
import { dueOnDelivery } from '../checkout/quote/charges';
import { shownWorking } from '../checkout/quote/working';
import type { QuoteWords } from '../checkout/quote/words';
import type { FullConsignment } from './record';
import { shownJourney } from './shown-journey';

/** @param now ISO instant of the journey clock */
export function adminConsignment(
  consignment: FullConsignment,
  now: string,
  { locale, words }: { locale: Locale; words: QuoteWords },
): AdminConsignment {
  const { snapshot, path, state, currency, promised_from, promised_to } = consignment;
  const written = (minor: number, code: string) => ({
    ...{ amount: minor, currency: code },
    text: formatMoney(minor, code, locale),
  });
  const amount = (minor: number) => written(minor, currency);
  const names = journeyWords(locale);
  return {
    ...shownJourney(consignment, locale),
    key: consignment.key,
    merchant: snapshot.merchant.name,
    pavilion: countryName(snapshot.pavilion.iso2, locale),
    route: consignment.route,
    place: snapshot.place.code,
    promised: promised_from && promised_to ? { from: promised_from, to: promised_to } : null,
    lines: snapshot.lines.map(({ order_line_id, titles, source_locale, goods_handle, ...line }) => ({
      line_id: order_line_id,
      title: pickText(titles, locale, source_locale) ?? { value: goods_handle, lang: 'en', dir: 'ltr' },
      quantity: line.quantity,
      hs6: line.hs6,
      origin: line.origin,
    })),
    goods: amount(consignment.goods),
    voucher: amount(consignment.voucher),
    freight: amount(consignment.freight),
    charges: amount(consignment.charges),
    credit: amount(consignment.credit),
    subtotal: amount(consignment.subtotal),
    commission: { ...amount(consignment.commission), rule: consignment.commission_rule },
    merchant_amount: {
      charged: amount(consignment.merchant_amount),
      own: written(consignment.merchant_amount_own, consignment.merchant_currency),
      rate: consignment.merchant_rate,
      rate_date: consignment.merchant_rate_date,
    },
    promotions: [
      ...snapshot.lines.flatMap(({ promotions }) => promotions),
      ...(snapshot.delivery?.promotions ?? []),
    ].map(({ code, minor, borne_by }) => ({ code, amount: amount(minor), borne_by })),
    working: snapshot.working && shownWorking(snapshot.working, words),
    flags: flagsOf(consignment, now),
    events: consignment.events
      .map(({ id, kind, to_state, code, actor, at, note }) => ({
        ...{ id, kind, code, actor, note },
        words: names.states[to_state],
        at: new Date(at).toISOString(),
      }))
      .reverse(),
    allowed: allowedEvents(path, state)
      // The same receipt a second time says nothing new.
      .filter((event) => CODE_OF_EVENT[event]?.toString() !== consignment.customs_state)
      .flatMap((event) => journeyEvent.safeParse(event).data ?? []),
  };
}

function flagsOf(
  { state, promised_to, ship_to, clock_ahead, snapshot }: FullConsignment,
  now: string,
): ConsignmentFlag[] {
  const today = localDay(new Date(Date.parse(now) - clock_ahead).toISOString(), ship_to);
  const due = dueOnDelivery(snapshot.lines.flatMap(({ charges }) => charges));
  const flags: [ConsignmentFlag, boolean][] = [
    ['held', state === 'held'],
    ['refused', state === 'refused'],
    ['late', !END_STATES.includes(state) && promised_to !== null && today > promised_to],
    ['unsure_charges', due === null || snapshot.promise?.level === 'estimate'],
    ['charges_on_delivery', due === null || due > 0],
  ];
  return flags.flatMap(([flag, raised]) => (raised ? [flag] : []));
}
