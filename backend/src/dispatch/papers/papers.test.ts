import { readPdfs } from '../../../integration-tests/support/read-pdf';
import { TEST_ORDER } from '../../mail/write/test-order';
import { commercialInvoice } from './commercial-invoice';
import type { Languages } from './paper';
import { packingList } from './packing-list';
import type { PaperFacts } from './paper-facts';

const [bonded, direct] = TEST_ORDER.consignments;
if (!bonded || !direct) throw new Error('The test order has two consignments.');

const GIVEN: PaperFacts = {
  ...{ consignment: bonded, displayId: 1042, part: 1, ordered: '2026-11-22', city: 'Shanghai' },
  recipient: {
    name: '王小明',
    lines: ['世纪大道100号', '200120 上海'],
    country: 'CN',
    phone: '+86 13800000000',
  },
};
const NOURA = { name: 'نورة العبدالله', lines: ['شارع الشيخ زايد 5', 'دبي'], country: 'AE', phone: null };
const AIGERIM = {
  name: 'Әйгерім Қасымова',
  lines: [
    'Łódzka 5',
    'ถนนสุขุมวิท ใกล้สวนผึ้ง 7',
    'ქუჩა 9, Երևան, Αθήνα',
    'ផ្លូវព្រះនរោត្តម ភ្នំពេញ',
    'ຖະໜົນລ້ານຊ້າງ ວຽງຈັນ, ቦሌ መንገድ አዲስ አበባ',
    '\u1000 8',
  ],
  country: 'KZ',
  phone: null,
};
const [line] = bonded.snapshot.lines;
const MANY = { ...bonded, snapshot: { ...bonded.snapshot, lines: Array.from({ length: 60 }, () => line!) } };

const CASES = {
  chinese: [{ first: 'zh-CN', second: 'en' }, {}],
  arabic: [{ first: 'ar', second: 'en' }, { recipient: NOURA }],
  russian: [{ first: 'ru', second: 'fr' }, { recipient: AIGERIM }],
  many: [{ first: 'en', second: 'es' }, { consignment: MANY }],
  erased: [{ first: 'en', second: 'ru' }, { recipient: null }],
  mailed: [{ first: 'en', second: 'fr' }, { consignment: direct }],
} as const satisfies Record<string, readonly [Languages, Partial<PaperFacts>]>;

type Case = keyof typeof CASES;

describe.each([
  ['commercial invoice', commercialInvoice],
  ['packing list', packingList],
] as const)('a %s', (_name, write) => {
  const texts = new Map<string, string>();
  const list = write === packingList;
  const of = (name: Case) => texts.get(name) ?? '';

  beforeAll(async () => {
    const names = Object.keys(CASES) as Case[];
    const files: Buffer[] = [];
    for (const name of names) {
      const [languages, more] = CASES[name];
      files.push(await write({ ...GIVEN, ...more }, languages));
    }
    const read = await readPdfs(files);
    names.forEach((name, index) => texts.set(name, read[index] ?? ''));
  }, 120_000);

  it('stands in Chinese and English, and reads back', () => {
    expect(of('chinese')).toContain(list ? '装箱单' : '商业发票');
    expect(of('chinese')).toContain(list ? 'Packing list' : 'Commercial invoice');
    for (const words of [
      '波旁烘焙咖啡250克',
      'Roasted bourbon coffee 250 g',
      '王小明',
      '世纪大道100号',
      '卢旺达',
    ])
      expect(of('chinese')).toContain(words);
    for (const words of ['Kivu Highlands Cooperative', '090121', '1042-1', '2026年11月22日'])
      expect(of('chinese')).toContain(words);
  });

  it('stands in Arabic, letter by letter in the order of reading, with digits and Latin names in it', () => {
    expect(of('arabic')).toContain(list ? 'قائمة التعبئة' : 'الفاتورة التجارية');
    for (const words of [
      'قهوة بوربون محمصة',
      'نورة العبدالله',
      'شارع الشيخ زايد 5',
      'الصين',
      '22 November 2026 · 2026 نوفمبر 22',
    ])
      expect(of('arabic')).toContain(words);
    for (const words of ['Kivu Highlands Cooperative', 'Rwanda', '1042-1'])
      expect(of('arabic')).toContain(words);
  });

  it('stands in Russian and French, with names in their own letters and a mark for what no font has', () => {
    expect(of('russian')).toContain(list ? 'Упаковочный лист' : 'Коммерческий инвойс');
    expect(of('russian')).toContain(list ? 'Liste de colisage' : 'Facture commerciale');
    for (const words of [
      'Әйгерім Қасымова',
      'Łódzka 5',
      'ถนนสุขุมวิท ใกล้สวนผึ้ง 7',
      'ქუჩა 9, Երևան, Αθήνα',
      'ផ្លូវព្រះនរោត្តម ភ្នំពេញ',
      'ຖະໜົນລ້ານຊ້າງ ວຽງຈັນ',
      'ቦሌ መንገድ አዲስ አበባ',
      '? 8',
      'Руанда',
    ])
      expect(of('russian')).toContain(words);
  });

  it('goes on over pages with its heads again, and says which page it is', () => {
    expect(of('many').match(/HS code/g)?.length).toBeGreaterThan(4);
    expect(of('many')).toMatch(/Page 3 of \d/);
  });

  it('can be written when nobody knows any more where it went', () => {
    expect(of('erased')).toContain('China');
    expect(of('erased')).not.toContain('王小明');
  });

  it('tells prices on the invoice alone, adding up to what was paid, and who pays at the border', () => {
    if (list) return expect(of('chinese')).not.toMatch(/CN¥/);
    for (const sum of ['CN¥8.00', 'CN¥19.84', 'CN¥237.84', 'DDP']) expect(of('chinese')).toContain(sum);
    expect(of('mailed')).toContain('DAP');
  });
});
