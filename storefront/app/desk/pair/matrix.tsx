import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateMark, type MarkState } from './state-mark';

export interface MatrixColumn {
  readonly key: string;
  readonly head: ReactNode;
  /** Below the head: the language read in a country. */
  readonly note?: ReactNode;
}

export interface MatrixCell {
  readonly state: MarkState;
  /** Instead of the state's own word: "2 missing". */
  readonly words?: string;
  /** Heard instead of the word, with all that sight takes from row and column: "Story in Arabic: missing". */
  readonly label: string;
  readonly to: string;
}

export interface MatrixLine {
  readonly key: string;
  readonly head: ReactNode;
  readonly note?: ReactNode;
  /** One for each column. */
  readonly cells: readonly MatrixCell[];
  /** At the end of the line: "83%". */
  readonly ready?: string;
  /** The line that is being worked on. */
  readonly current?: boolean;
}

interface MatrixProps {
  /** Heard before the table. */
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly MatrixColumn[];
  readonly lines: readonly MatrixLine[];
}

/** How far everything is, at one look: a state in each cell, and behind it the place where it is put right. */
export function CompletenessMatrix({ caption, corner, columns, lines }: MatrixProps) {
  const { t } = useTranslation('desk-pair');
  const counts = lines.some(({ ready }) => ready !== undefined);
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table className="matrix">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(({ key, head, note }) => (
              <th scope="col" key={key}>
                {head}
                {note && <small>{note}</small>}
              </th>
            ))}
            {counts && (
              <th scope="col" className="pct">
                {t('ready')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key} className={line.current ? 'on' : undefined}>
              <th scope="row">
                {line.head}
                {line.note && <small>{line.note}</small>}
              </th>
              {line.cells.map((cell, index) => (
                <td key={columns[index]?.key}>
                  <Link to={cell.to} aria-label={cell.label} preventScrollReset>
                    <StateMark state={cell.state} />
                    <span>{cell.words ?? t(`state.${cell.state}`)}</span>
                  </Link>
                </td>
              ))}
              {counts && <td className="pct num">{line.ready}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MatrixKeyProps {
  readonly states: readonly MarkState[];
  /** Instead of the usual words, where the shapes stand for something else. */
  readonly words?: Partial<Record<MarkState, string>>;
}

/** What the shapes mean. */
export function MatrixKey({ states, words = {} }: MatrixKeyProps) {
  const { t } = useTranslation('desk-pair');
  return (
    <ul className="keys">
      {states.map((state) => (
        <li key={state}>
          <StateMark state={state} /> {words[state] ?? t(`key.${state}`)}
        </li>
      ))}
    </ul>
  );
}
