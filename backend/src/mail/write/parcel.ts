import { codesFor } from '@caravanserai/locales/codes/codes';
import { countryName } from '@caravanserai/locales/countries';
import { pickText } from '@caravanserai/locales/fallback';
import { formatDateRange } from '@caravanserai/locales/format-date-range';
import type { Locale } from '@caravanserai/locales/registry';
import { formatMoney } from '@caravanserai/money/format';
import { placeName } from '../../delivery/place-names';
import type { SnapshotLine } from '../../consignment/snapshot';
import type { Foreign, Parcel, ParcelGoods } from '../letter/letter';
import type { MailConsignment } from './subject-matter';
import { mailWords } from '../words/words';
import { parcelFigures } from './order-figures';

/** A consignment as a letter shows it; with amounts where the letter is about money. */
export function parcelOf(consignment: MailConsignment, locale: Locale, withAmounts: boolean): Parcel {
  const { currency, snapshot, route, promised_from, promised_to } = consignment;
  const { pavilion, merchant, place, lines } = snapshot;
  const { routes } = codesFor(locale);
  const from = placeName({ ...place, names: consignment.place_names }, locale);
  return {
    iso2: pavilion.iso2,
    pavilion: countryName(pavilion.iso2, locale),
    merchant: merchant.name,
    way: [routes[route].label, ...(from ? [from] : [])].join(' · '),
    arrives: withAmounts ? arrivalWords(promised_from, promised_to, locale) : '',
    goods: lines.map((line) => goodsOf(line, locale, withAmounts ? currency : null)),
    figures: withAmounts ? parcelFigures(consignment, locale) : [],
  };
}

/** 'Arrives 23 to 25 November'; empty where no days were promised. */
export function arrivalWords(from: string | null, to: string | null, locale: Locale): string {
  if (!from || !to) return '';
  const glue = locale === 'zh-CN' ? '：' : ' ';
  return `${mailWords(locale).names.arrives}${glue}${formatDateRange(from, to, locale)}`;
}

function goodsOf(line: SnapshotLine, locale: Locale, currency: string | null): ParcelGoods {
  return {
    title: titleOf(line, locale),
    quantity: line.quantity,
    amount: currency === null ? '' : formatMoney(line.goods, currency, locale),
  };
}

function titleOf({ titles, source_locale, goods_handle }: SnapshotLine, locale: Locale): Foreign {
  return pickText(titles, locale, source_locale) ?? { value: goods_handle, lang: 'en', dir: 'ltr' };
}
