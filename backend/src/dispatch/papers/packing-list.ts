import type { SnapshotLine } from '../../consignment/snapshot';
import { facts, heading, signatures } from './blocks';
import { Paper, type Languages, type Written } from './paper';
import { invoiceNumber, type PaperFacts } from './paper-facts';
import { asIs, origins, sharedFacts, titles } from './shared-facts';
import { table, type Cell } from './table';

/** What goes into the box, with a box to tick per line and without prices, as a PDF in two languages. */
export async function packingList(given: PaperFacts, languages: Languages): Promise<Buffer> {
  const paper = new Paper(languages, `Packing list ${invoiceNumber(given)}`);
  const { lines } = given.consignment.snapshot;
  heading(paper, 'packing_list', invoiceNumber(given));
  facts(paper, sharedFacts(given, languages));
  table(
    paper,
    [
      { key: 'packed', share: 0.09 },
      { key: 'goods', share: 0.31 },
      { key: 'pieces', share: 0.09, end: true },
      { key: 'hs_code', share: 0.12 },
      { key: 'origin', share: 0.17 },
      { key: 'net_weight', share: 0.11, end: true },
      { key: 'gross_weight', share: 0.11, end: true },
    ],
    [...lines.map((line) => rowOf(line, languages)), totals(paper, lines)],
  );
  signatures(paper, ['packed_by', 'signature']);
  return paper.finish();
}

const rowOf = (line: SnapshotLine, languages: Languages): Cell[] => [
  'tick',
  titles(line, languages),
  [asIs(String(line.quantity))],
  [asIs(line.hs6)],
  origins(line.origin, languages),
  netOf(line),
  weight(line.gross_grams, line.quantity),
];

function netOf({ net_grams, net_millilitres, quantity }: SnapshotLine): Written[] {
  if (net_grams !== null) return weight(net_grams, quantity);
  return net_millilitres === null ? [] : [asIs(`${inThousands(net_millilitres * quantity)} l`)];
}

const weight = (grams: number | null, pieces: number): Written[] =>
  grams === null ? [] : [asIs(`${inThousands(grams * pieces)} kg`)];

/** `1.25` for 1250; with as many digits as it takes. */
const inThousands = (amount: number): string => String(amount / 1000);

function totals(paper: Paper, lines: readonly SnapshotLine[]): Cell[] {
  const grams = lines.map(({ gross_grams, quantity }) =>
    gross_grams === null ? null : gross_grams * quantity,
  );
  const known = grams.flatMap((each) => each ?? []);
  const all = known.length === lines.length ? known.reduce((sum, each) => sum + each, 0) : null;
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return [
    [],
    [paper.word('total', 0), paper.word('total', 1)],
    [asIs(String(pieces))],
    [],
    [],
    [],
    weight(all, 1),
  ];
}
