import type { ReactNode } from 'react';

export interface ChartRow {
  readonly key: string;
  readonly label: ReactNode;
  /** In any unit, the same for all rows; what is below zero is drawn hollow. */
  readonly value: number;
  /** The value in words. */
  readonly text: ReactNode;
}

interface ChartProps {
  /** What is measured. */
  readonly title: ReactNode;
  readonly rows: readonly ChartRow[];
}

/** Bars beside each other's names, for things that have no order but their size. A table with the same figures belongs below. */
export function BarChart({ title, rows }: ChartProps) {
  const most = Math.max(1, ...rows.map(({ value }) => Math.abs(value)));
  return (
    <figure className="chart bars">
      <figcaption>{title}</figcaption>
      <ul>
        {rows.map(({ key, label, value, text }) => (
          <li key={key}>
            <span className="of">{label}</span>
            <Bar share={Math.abs(value) / most} hollow={value < 0} />
            <bdi className="value">{text}</bdi>
          </li>
        ))}
      </ul>
    </figure>
  );
}

/** Drawn, not styled: the content security policy lets no element bring styles of its own. */
function Bar({ share, hollow }: { share: number; hollow: boolean }) {
  return (
    <svg
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      className={hollow ? 'hollow' : ''}
    >
      <rect width={Math.max(share > 0 ? 4 : 0, Math.round(share * 1000))} height="10" />
    </svg>
  );
}

const HEIGHT = 100;
/** A column and the gap behind it, in the drawing's units. */
const STEP = 10;
const GAP = 2;

/** Columns one after another, for periods in their order. The first and last are named; all of them are in the table. */
export function ColumnChart({ title, rows }: ChartProps) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const top = rows.find(({ value }) => value === most);
  const [first, last] = [rows[0], rows.at(-1)];
  return (
    <figure className="chart columns">
      <figcaption>
        {title} {top && <bdi className="value">{top.text}</bdi>}
      </figcaption>
      <svg
        viewBox={`0 0 ${Math.max(1, rows.length) * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {rows.map(({ key, value }, index) => {
          const height = Math.max(value > 0 ? 1 : 0, Math.round((Math.max(0, value) / most) * HEIGHT));
          return <rect key={key} x={index * STEP} y={HEIGHT - height} width={STEP - GAP} height={height} />;
        })}
      </svg>
      <p className="ends">
        <span>{first?.label}</span>
        {rows.length > 1 && <span>{last?.label}</span>}
      </p>
    </figure>
  );
}
