import type { Paper, Written } from './paper';
import type { PaperWords } from './words/types';

const GREY = '#56615B';

/** What a paper is and its number, in both languages. */
export function heading(paper: Paper, key: 'packing_list' | 'commercial_invoice', number: string): void {
  const { width } = paper;
  const first = paper.write(
    paper.word(key, 0),
    { x: 0, y: paper.y, width: width * 0.66 },
    { size: 22, weight: 700 },
  );
  paper.write(
    { value: number, dir: 'ltr' },
    { x: width * 0.66, y: paper.y + 8, width: width * 0.34 },
    { size: 12, weight: 700, align: 'end' },
  );
  paper.y += first;
  const second = paper.word(key, 1);
  paper.y += paper.write(second, { x: 0, y: paper.y, width }, { size: 12, colour: GREY }) + 8;
  paper.rule(paper.y, { weight: 1.5, colour: '#14201D' });
  paper.y += 10;
}

export interface Fact {
  readonly key: keyof PaperWords;
  /** One line each; empty ones are left out. */
  readonly values: readonly Written[];
}

/** Facts in two columns: a label in both languages, its value below. Facts without a value are left out. */
export function facts(paper: Paper, all: readonly Fact[]): void {
  const known = all
    .map((fact) => ({ ...fact, values: fact.values.filter(({ value }) => value.trim() !== '') }))
    .filter(({ values }) => values.length > 0);
  const width = paper.width / 2 - 10;
  for (let index = 0; index < known.length; index += 2) {
    const row = known.slice(index, index + 2);
    const heights = row.map((fact, column) => writeFact(paper, fact, column * (width + 20), width));
    paper.y += Math.max(...heights) + 8;
  }
  paper.y += 4;
}

function writeFact(paper: Paper, { key, values }: Fact, x: number, width: number): number {
  const { y } = paper;
  let at = y;
  at += paper.write(bothWords(paper, key), { x, y: at, width }, { size: 7.5, colour: GREY });
  for (const value of values) at += paper.write(value, { x, y: at, width }, { size: 10 });
  return at - y;
}

/** Both languages beside each other; as the first one runs. */
export function bothWords(paper: Paper, key: keyof PaperWords): Written {
  const [first, second] = [paper.word(key, 0), paper.word(key, 1)];
  return first.value === second.value ? first : { value: `${first.value} · ${second.value}`, dir: first.dir };
}

/** Lines to be filled in by hand. */
export function signatures(paper: Paper, keys: readonly (keyof PaperWords)[]): void {
  if (!paper.fits(60)) paper.turn();
  paper.y += 34;
  const width = paper.width / keys.length - 12;
  keys.forEach((key, index) => {
    const box = { x: index * (width + 12), y: paper.y, width };
    paper.field(box, 0.8, '#43504A');
    paper.write(bothWords(paper, key), { ...box, y: paper.y + 4 }, { size: 7.5, colour: GREY });
  });
  paper.y += 24;
}
