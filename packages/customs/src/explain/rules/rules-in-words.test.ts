import { LOCALES } from '@caravanserai/locales/registry';
import { SEED_RULES } from '../../../test/seed-rules';
import { placeholders } from '../fill';
import { explainRow } from '../explain-row';
import { RULE_SENTENCES } from './keys';
import { rulesInWords, type RulesInWords } from './rules-in-words';
import { sayRestrictions, type SourcedRestriction } from './say-restriction';
import { ruleTextsFor } from './texts';

const TODAY = '2026-11-22';
const tell = (dest: string, currency: string, stockIn?: string, date = TODAY): RulesInWords =>
  rulesInWords({ dest, currency, stockIn }, SEED_RULES, date, 'en');

/** The sentences of one part of one way. */
const said = ({ ways }: RulesInWords, way: string, part: string): string[] =>
  ways
    .find(({ key }) => key === way)
    ?.parts.find(({ key }) => key === part)
    ?.rules.map(({ text }) => text) ?? [];

const levels = ({ ways }: RulesInWords): string[] =>
  ways.flatMap(({ key, parts }) =>
    parts.flatMap((part) => (part.promise ? [`${key}/${part.key}: ${part.promise.level}`] : [])),
  );

it('tells the two sides of a threshold, each with its promise', () => {
  const rules = tell('FR', 'EUR');
  expect(said(rules, 'from_abroad', 'threshold')).toEqual([
    'The threshold is €150.00. What counts: value of the goods without delivery.',
  ]);
  expect(said(rules, 'from_abroad', 'low').slice(0, 2)).toEqual([
    'A flat customs duty of €3.00 for each kind of goods by customs code, however many pieces there are.',
    'VAT: 20%, paid here with the order.',
  ]);
  expect(said(rules, 'from_abroad', 'high')[1]).toBe('VAT: 20%, paid by you on delivery.');
  // Sources disagree whether the flat duty is taxed (X).
  expect(levels(rules)).toEqual(
    expect.arrayContaining(['from_abroad/low: estimate', 'same_territory/taxes: nothing_more']),
  );
  expect(rules.promise).toMatchObject({ level: 'estimate', short: 'Estimate of 22 November 2026.' });
});

it('follows the day', () => {
  expect(said(tell('FR', 'EUR', undefined, '2026-06-30'), 'from_abroad', 'low')[0]).toBe('No customs duty.');
  expect(said(tell('KZ', 'KZT', 'KZ', '2026-06-30'), 'from_abroad', 'threshold')).toEqual([
    'The threshold is €200.00 and 31\u00a0kg. What counts: value of the goods in the parcel.',
  ]);
  expect(said(tell('KZ', 'KZT', 'KZ', '2026-06-30'), 'from_abroad', 'high')[0]).toBe(
    'Customs duty: 15% of what exceeds the threshold, but at least €2.00 for each kg above it.',
  );
  expect(said(tell('KZ', 'KZT', 'KZ'), 'from_abroad', 'high')[0]).toBe(
    'Customs duty: 5% of the whole value, but at least €1.00 per kg.',
  );
});

it('cites the row that says so, with source, dates and how sure it is', () => {
  const [, vat] = tell('AE', 'AED').ways[0]?.parts.find(({ key }) => key === 'low')?.rules ?? [];
  expect(vat).toEqual({
    text: 'VAT: 5%, paid by you on delivery.',
    cited: {
      id: 'destinations:AE/AE_1000/2023-03-01',
      source: 'EY 2023-0485 (Dubai, not alcohol or tobacco)',
      since: '2023-03-01',
      until: '',
      confidence: 'S',
      confidenceWords: 'read in the source itself',
    },
  });
});

it('says plainly what nobody knows', () => {
  const rules = tell('VN', 'VND');
  expect(rules.promise.level).toBe('delivered_at_place');
  expect(said(rules, 'from_abroad', 'threshold')).toEqual(['We don’t know the threshold.']);
  expect(said(rules, 'from_abroad', 'taxes')).toEqual([
    'We don’t know the customs duty.',
    'We don’t know the VAT or sales tax.',
  ]);
  expect(rules.ways.map(({ key }) => key)).toEqual(['from_abroad']);
  expect(said(tell('US', 'USD'), 'from_abroad', 'surcharges')).toEqual([
    'Additional duty: amount unknown. Origin of the goods: any.',
  ]);
});

it('tells China by its two ways of retail import and its own stock', () => {
  const rules = tell('CN', 'CNY');
  expect(rules.ways.map(({ key }) => key)).toEqual(['bonded', 'direct_mail', 'retail_import', 'domestic']);
  expect(said(rules, 'retail_import', 'limits').slice(0, 2)).toEqual([
    'Limit per parcel: CN¥5,000.00, goods with delivery.',
    'Yearly allowance per person: CN¥26,000.00 in a calendar year. Customs also counts what you buy in other shops.',
  ]);
  expect(said(rules, 'retail_import', 'taxes')).toEqual(
    expect.arrayContaining([
      'No customs duty within the limits.',
      'Within the limits, 70% of import VAT and consumption tax is due.',
      'Consumption tax, spirits: 20% and CN¥1.00/kg.',
      'Consumption tax, high-end cosmetics: 15% from a price of CN¥10.00/ml, CN¥10.00/g, CN¥15.00/piece.',
    ]),
  );
  expect(said(rules, 'domestic', 'taxes')).toContain('VAT is included in the price: 13%.');
});

const destinations = [...new Set(SEED_RULES.destinations.map(({ dest }) => dest))].filter(
  (dest) => dest !== '*',
);

it.each(LOCALES)('leaves nothing open in any destination: %s', (locale) => {
  for (const dest of [...destinations, 'VN', 'SN']) {
    for (const date of locale === 'en' ? ['2026-03-01', TODAY, '2029-01-01'] : [TODAY]) {
      const { ways, promise } = rulesInWords(
        { dest, currency: 'EUR', stockIn: dest },
        SEED_RULES,
        date,
        locale,
      );
      const texts = ways.flatMap(({ title, about, parts }) => [
        title,
        about,
        ...parts.flatMap((part) => [part.title, ...part.rules.map(({ text }) => text)]),
      ]);
      for (const text of [...texts, promise.word, promise.short, promise.long]) {
        expect([dest, text]).toEqual([
          dest,
          expect.not.stringMatching(/[{}]|\b[A-Z0-9]+_[A-Z0-9_]+|HS:|undefined|^$/),
        ]);
      }
    }
  }
});

describe.each(LOCALES)('the sentences about rules in %s', (locale) => {
  const { sentences, tables } = ruleTextsFor(locale);

  it.each(Object.entries(sentences))('%s uses exactly its values', (key, sentence) => {
    expect(placeholders(sentence)).toEqual([...RULE_SENTENCES[key as keyof typeof RULE_SENTENCES]].sort());
    expect(sentence).toMatch(/[.。]$/u);
  });

  it('names every row that can be cited', () => {
    const rows = Object.values(SEED_RULES).flat();
    for (const row of rows) {
      const { title } = explainRow(row, locale);
      expect(title).not.toMatch(/[{}]|\b[A-Z0-9]+_[A-Z0-9_]+|undefined|\(\)|: $/);
    }
    for (const title of Object.values(tables)) expect(placeholders(title)).toEqual(['about']);
  });
});

it('names a row that no table holds any more by its id', () => {
  const row = { id: 'cn_cbec_rules:annual_limit_cny/1999-01-01', source: '', conf: 'M' } as const;
  expect(explainRow(row, 'en').title).toBe('China, cross-border retail import: yearly allowance');
  expect(explainRow({ ...row, id: 'lost/1' }, 'en').title).toBe('lost/1');
});

const restriction = (over: Partial<SourcedRestriction>): SourcedRestriction => ({
  dest: '*',
  scope: 'FRESH',
  route: 'DIRECT_MAIL',
  action: 'BLOCK',
  reason_key: 'fresh_by_mail',
  valid_from: '2026-01-01',
  source: 'plant health',
  conf: 'M',
  ...over,
});

it('tells what may not be sent, in both directions of a pair, while it holds', () => {
  const pair = restriction({
    dest: 'RU',
    scope: 'ORIGIN_DEST_PAIR:EU;JP',
    reason_key: 'not_offered_between',
  });
  const rows = [restriction({}), pair, restriction({ scope: 'DAIRY', valid_to: '2026-06-30' })];
  const goods = (dest: string) => sayRestrictions(rows, dest, TODAY, 'en').map((each) => each.goods);
  expect(goods('FR')).toEqual(['Fresh produce', 'Origin of the goods: Russia.']);
  expect(goods('RU')).toEqual(['Fresh produce', 'Origin of the goods: European Union, Japan.']);
  expect(goods('CN')).toEqual(['Fresh produce']);
  expect(sayRestrictions(rows, 'CN', TODAY, 'en')[0]).toMatchObject({
    way: 'By direct mail',
    action: 'Not sent',
  });
});
