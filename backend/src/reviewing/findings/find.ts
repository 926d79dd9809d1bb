import type { Finding } from '@caravanserai/contracts/desk-review';
import { forbiddenGoods } from './forbidden-goods';
import { forbiddenWords } from './forbidden-words';
import { missingLabel, type LabelFacts } from './label-data';
import { wrongLanguage } from './language';
import { differingNumber } from './numbers';
import { jumpFrom, oddAgainst, type PricedGoods } from './price';
import { wrongScript } from './script';
import { untranslated } from './untranslated';

export interface ReviewedText {
  /** `title`, `subtitle`, `description`, `usage`, `ingredients`, `picture_alt:<key>`. */
  readonly field: string;
  readonly locale: string;
  readonly value: string;
}

export interface ReviewedPrice extends PricedGoods {
  readonly route: string;
  /** The price shoppers last saw; null for a new listing. */
  readonly before: number | null;
}

export interface Reviewed {
  /** ISO country of the pavilion where it is a country's, else null: then any origin will do. */
  readonly country: string | null;
  readonly source_locale: string;
  readonly texts: readonly ReviewedText[];
  readonly goods: LabelFacts;
  readonly prices: readonly ReviewedPrice[];
  /** Prices of other goods of the category in the same currency. */
  readonly comparable: readonly PricedGoods[];
}

const finding = (code: Finding['code'], more: Partial<Omit<Finding, 'code'>> = {}): Finding => ({
  code,
  weight: 'look',
  locale: null,
  field: null,
  excerpt: '',
  values: {},
  ...more,
});

/** Everything that can be found in a submission without knowing the goods: what stops it first, then by text. */
export function findIn(reviewed: Reviewed): Finding[] {
  const all = [...inGoods(reviewed), ...inTexts(reviewed), ...inPrices(reviewed)];
  return [...all.filter(({ weight }) => weight === 'stop'), ...all.filter(({ weight }) => weight === 'look')];
}

function inGoods({ goods, country, texts, source_locale }: Reviewed): Finding[] {
  const ban = forbiddenGoods(goods);
  const has = (field: string) =>
    texts.some((text) => text.field === field && text.locale === source_locale && text.value.trim() !== '');
  return [
    ...(ban
      ? [
          finding('forbidden_goods', {
            weight: ban === 'health_food' ? 'look' : 'stop',
            values: { reason: ban, hs6: goods.hs6 },
          }),
        ]
      : []),
    ...(country && goods.origin !== '' && goods.origin !== country
      ? [finding('foreign_origin', { values: { origin: goods.origin, country } })]
      : []),
    ...missingLabel(goods, has).map((label) =>
      finding('missing_label', { weight: 'stop', values: { label } }),
    ),
  ];
}

const inTexts = (reviewed: Reviewed): Finding[] =>
  reviewed.texts
    .filter(({ value }) => value.trim() !== '')
    .flatMap((text) => [
      ...forbiddenWords(text.value, text.locale).map(({ claim, found }) =>
        finding('forbidden_words', { ...where(text), excerpt: found, values: { claim } }),
      ),
      ...inLanguage(text, sourceOf(reviewed, text)),
    ]);

const where = ({ locale, field }: ReviewedText): Pick<Finding, 'locale' | 'field'> => ({ locale, field });

/** The text this one is a translation of; undefined for the source itself. */
function sourceOf({ texts, source_locale }: Reviewed, { field, locale }: ReviewedText): string | undefined {
  if (locale === source_locale) return undefined;
  return texts.find((text) => text.field === field && text.locale === source_locale)?.value;
}

/** One finding about the language is enough: who sees another script need not hear that words are left over too. */
function inLanguage(text: ReviewedText, source: string | undefined): Finding[] {
  const { value, locale } = text;
  const script = wrongScript(value, locale);
  if (script) return [finding('wrong_script', { ...where(text), excerpt: start(value), values: { script } })];
  const left = untranslated(value, locale, source ?? '');
  if (left) return [finding('untranslated', { ...where(text), excerpt: start(left) })];
  const language = wrongLanguage(value, locale);
  if (language)
    return [finding('wrong_language', { ...where(text), excerpt: start(value), values: { language } })];
  const figure = text.field === 'title' && source ? differingNumber(value, source) : undefined;
  return figure ? [finding('numbers_differ', { ...where(text), values: { found: figure } })] : [];
}

/** As much of a text as a reader needs to find it again. */
function start(text: string): string {
  const characters = [...text.trim()];
  return characters.length <= 80 ? characters.join('') : `${characters.slice(0, 79).join('')}…`;
}

const inPrices = ({ prices, comparable }: Reviewed): Finding[] =>
  prices.flatMap((price) => {
    const jump = jumpFrom(price.before, price.price);
    const odd = oddAgainst(price, comparable);
    return [
      ...(jump ? [finding('price_jump', { values: { times: rounded(jump), route: price.route } })] : []),
      ...(odd ? [finding('odd_price', { values: { times: rounded(odd), route: price.route } })] : []),
    ];
  });

/** Two digits that mean something: 12, 1.8, 0.05. */
const rounded = (times: number): string => String(Number(times.toPrecision(2)));
