import type { Paper, Written } from './paper';
import type { PaperWords } from './words/types';

export interface Column {
  readonly key: keyof PaperWords;
  /** Part of the paper's width; all of them are 1. */
  readonly share: number;
  readonly end?: boolean;
}

/** One cell: texts below each other, or a box to tick. */
export type Cell = readonly Written[] | 'tick';

const PAD = 4;
const HEAD = { size: 7.5, colour: '#43504A', weight: 700 } as const;

/** A table whose heads stand in both languages, again on every page. */
export function table(paper: Paper, columns: readonly Column[], rows: readonly (readonly Cell[])[]): void {
  head(paper, columns);
  for (const row of rows) {
    const height =
      Math.max(...row.map((cell, index) => cellHeight(paper, cell, widthOf(paper, columns[index])))) +
      2 * PAD;
    if (!paper.fits(height)) {
      paper.turn();
      head(paper, columns);
    }
    columns.forEach((column, index) => writeCell(paper, columns, index, column, row[index] ?? []));
    paper.y += height;
    paper.rule(paper.y, { weight: 0.4, colour: '#D5DAD0' });
  }
}

function head(paper: Paper, columns: readonly Column[]): void {
  const cells = columns.map(({ key }) => ([0, 1] as const).map((language) => paper.word(key, language)));
  const height = Math.max(
    ...cells.map((words, index) =>
      words.reduce((sum, word) => sum + paper.height(word, widthOf(paper, columns[index]), HEAD), 0),
    ),
  );
  paper.field({ x: 0, y: paper.y, width: paper.width }, height + 2 * PAD, '#E9ECE5');
  columns.forEach(({ end }, index) => {
    let y = paper.y + PAD;
    (cells[index] ?? []).forEach((word, language) => {
      const box = { x: startOf(paper, columns, index) + PAD, y, width: widthOf(paper, columns[index]) };
      y += paper.write(word, box, {
        ...HEAD,
        weight: language === 0 ? 700 : 400,
        ...(end && { align: 'end' }),
      });
    });
  });
  paper.y += height + 2 * PAD;
}

function writeCell(
  paper: Paper,
  columns: readonly Column[],
  index: number,
  { end }: Column,
  cell: Cell,
): void {
  const box = {
    x: startOf(paper, columns, index) + PAD,
    y: paper.y + PAD,
    width: widthOf(paper, columns[index]),
  };
  if (cell === 'tick') return paper.box({ ...box, width: 11 });
  let { y } = box;
  cell.forEach((text, line) => {
    y += paper.write(text, { ...box, y }, { ...lookOf(line), ...(end && { align: 'end' }) });
  });
}

const lookOf = (line: number) => (line === 0 ? { size: 9.5 } : { size: 8.5, colour: '#43504A' });

const cellHeight = (paper: Paper, cell: Cell, width: number): number =>
  cell === 'tick' ? 12 : cell.reduce((sum, text, line) => sum + paper.height(text, width, lookOf(line)), 0);

const widthOf = (paper: Paper, column: Column | undefined): number =>
  (column?.share ?? 0) * paper.width - 2 * PAD;

const startOf = (paper: Paper, columns: readonly Column[], index: number): number =>
  columns.slice(0, index).reduce((sum, { share }) => sum + share * paper.width, 0);
