import type { PageCell, PageResponse, PageRow } from '@caravanserai/contracts/desk-pavilion';
import type { CellState } from '../../../desk/pair/pair-row';

/** What is to be done about a part first, before what is done. */
const URGENCY: readonly CellState[] = ['missing', 'old', 'source', 'done', 'empty'];

export const stateOf = ({ state }: Pick<PageCell, 'state'>): CellState =>
  state === 'machine' ? 'missing' : state;

/** How a part stands in a language: as the field that has most to be done about. */
export function partState(rows: readonly PageRow[], part: string, locale: string): CellState {
  const states = rows
    .filter((row) => row.part === part)
    .flatMap(({ cells }) => cells.filter((cell) => cell.locale === locale).map(stateOf));
  return URGENCY.find((state) => states.includes(state)) ?? 'empty';
}

/** Share of the texts of a language that need nothing more, in whole percent. */
export function readiness(rows: readonly PageRow[], locale: string): number {
  const states = rows
    .flatMap(({ cells }) => cells.filter((cell) => cell.locale === locale).map(stateOf))
    .filter((state) => state !== 'empty');
  const ready = states.filter((state) => state === 'done' || state === 'source');
  return states.length === 0 ? 0 : Math.floor((100 * ready.length) / states.length);
}

/** The parts of a page in their order: the pavilion, its sections, its bases. */
export const partsOf = ({ layout }: Pick<PageResponse, 'layout'>): string[] => [
  'pavilion',
  ...layout.sections,
  ...layout.bases.map(({ id }) => id),
];
