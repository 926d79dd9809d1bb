import type { TextCell, TextRow } from '@caravanserai/contracts/desk-texts';
import { columnState, textColumns } from './matrix-columns';

const cell = (locale: string, state: TextCell['state'], value = 'x'): TextCell => ({
  locale,
  dir: 'ltr',
  value,
  state,
  source_value: null,
  live: '',
  changed: false,
  author: '',
  updated_at: '',
});
const row = (field: string, cells: TextCell[], required = false): TextRow => ({
  field,
  required,
  multiline: false,
  max: 100,
  cells,
});

const rows = [
  row('title', [cell('uz', 'source'), cell('ar', 'done')], true),
  row('usage', [cell('uz', 'source', ''), cell('ar', 'empty', '')]),
  row('picture_alt:a', [cell('uz', 'source'), cell('ar', 'done')]),
  row('picture_alt:b', [cell('uz', 'source'), cell('ar', 'old')]),
  row('picture_alt:c', [cell('uz', 'source', ''), cell('ar', 'empty', '')]),
];

describe('the matrix of one listing', () => {
  it('has one column for all pictures', () => {
    expect(textColumns(rows).map(({ kind }) => kind)).toEqual(['title', 'usage', 'picture_alt']);
  });

  it('shows what most wants doing, and leads there', () => {
    const [title, usage, pictures] = textColumns(rows).map((column) => columnState(column, 'ar'));
    expect(title).toMatchObject({ state: 'done', done: 1, of: 1 });
    expect(usage).toMatchObject({ state: 'empty', done: 0, of: 0 });
    expect(pictures).toEqual({ state: 'old', done: 1, of: 2, field: 'picture_alt:b' });
  });

  it('asks in the source only for what is required, and for everything in a language that has no cell', () => {
    const [title, usage] = textColumns([
      row('title', [cell('uz', 'source', ' ')], true),
      row('usage', [cell('uz', 'source', '')]),
    ]).map((column) => columnState(column, 'uz'));
    expect([title?.state, usage?.state]).toEqual(['missing', 'empty']);
    expect(columnState({ kind: 'title', rows: [row('title', [])] }, 'fr').state).toBe('missing');
  });
});
