import { formatMoney } from '@caravanserai/money/format';
import { dueOnDelivery } from '../../checkout/quote/charges';
import type { FullConsignment } from '../../consignment/record';
import { facts, heading, signatures } from './blocks';
import { Paper, type Languages, type Written } from './paper';
import { invoiceNumber, type PaperFacts } from './paper-facts';
import { asIs, inBoth, inOneLine, origins, sharedFacts, titles } from './shared-facts';
import { table, type Cell } from './table';
import type { PaperWords } from './words/types';
import { paperWords } from './words/words';

/** What the goods of a consignment are, whence, and what was paid for them, as a PDF in two languages. */
export async function commercialInvoice(given: PaperFacts, languages: Languages): Promise<Buffer> {
  const paper = new Paper(languages, `Commercial invoice ${invoiceNumber(given)}`);
  const { consignment } = given;
  const money = moneyIn(consignment.currency);
  heading(paper, 'commercial_invoice', invoiceNumber(given));
  facts(paper, [
    ...sharedFacts(given, languages),
    { key: 'terms', values: inBoth(languages, (locale) => paperWords(locale)[termsOf(consignment)]) },
    { key: 'reason', values: inOneLine(languages, (locale) => paperWords(locale).sale) },
    { key: 'currency', values: [asIs(consignment.currency)] },
  ]);
  table(
    paper,
    [
      { key: 'goods', share: 0.35 },
      { key: 'hs_code', share: 0.12 },
      { key: 'origin', share: 0.17 },
      { key: 'pieces', share: 0.09, end: true },
      { key: 'unit_price', share: 0.13, end: true },
      { key: 'amount', share: 0.14, end: true },
    ],
    consignment.snapshot.lines.map((line): Cell[] => [
      titles(line, languages),
      [asIs(line.hs6)],
      origins(line.origin, languages),
      [asIs(String(line.quantity))],
      [money(line.unit_price)],
      [money(line.unit_price * line.quantity)],
    ]),
  );
  sums(paper, consignment, languages);
  statement(paper, languages);
  signatures(paper, ['seller', 'signature']);
  return paper.finish();
}

const moneyIn =
  (currency: string) =>
  (minor: number): Written =>
    asIs(formatMoney(minor, currency, 'en'));

/** Incoterms 2020: by who pays what falls due at the border. */
const termsOf = ({ snapshot }: FullConsignment): 'terms_paid' | 'terms_due' =>
  dueOnDelivery(snapshot.lines.flatMap(({ charges }) => charges)) === 0 ? 'terms_paid' : 'terms_due';

function sums(
  paper: Paper,
  { snapshot, goods, voucher, freight, charges, currency }: FullConsignment,
  languages: Languages,
): void {
  const gross = snapshot.lines.reduce((sum, { unit_price, quantity }) => sum + unit_price * quantity, 0);
  const money = moneyIn(currency);
  const off = gross - goods + voucher;
  const rows: [keyof PaperWords, number][] = [
    ['goods', gross],
    ...(off === 0 ? [] : [['reductions', -off] as [keyof PaperWords, number]]),
    ['freight', freight],
    ['charges', charges],
    ['total', goods - voucher + freight + charges],
  ];
  if (!paper.fits(rows.length * 18 + 20)) paper.turn();
  paper.y += 6;
  for (const [key, minor] of rows) {
    const total = key === 'total';
    const look = { size: total ? 11 : 9.5, weight: total ? 700 : 400 } as const;
    if (total) paper.rule(paper.y, { weight: 1.5, colour: '#14201D' });
    const y = paper.y + 3;
    const [words] = inOneLine(languages, (locale) => paperWords(locale)[key]);
    const height = words
      ? paper.write(words, { x: paper.width * 0.3, y, width: paper.width * 0.5 }, look)
      : 0;
    paper.write(
      money(minor),
      { x: paper.width * 0.8 - 4, y, width: paper.width * 0.2 },
      { ...look, align: 'end' },
    );
    paper.y = y + height;
  }
}

function statement(paper: Paper, languages: Languages): void {
  paper.y += 8;
  for (const text of inBoth(languages, (locale) => paperWords(locale).statement))
    paper.y += paper.write(text, { x: 0, y: paper.y, width: paper.width }, { size: 8.5 });
}
