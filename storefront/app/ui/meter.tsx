import { useId } from 'react';
import { meterParts } from './meter-parts';

interface MeterProps {
  /** Of a hundred: what was there before, and what this adds. */
  readonly before: number;
  readonly now: number;
  /** The same in words. */
  readonly label: string;
  /** It is more than is allowed. */
  readonly over?: boolean;
}

/** A bar: solid is used already, striped is this order. Widths are attributes, as the page allows no inline styles. */
export function Meter({ before, now, label, over = false }: MeterProps) {
  const stripes = useId();
  const [first, second] = meterParts(before, now);
  return (
    <svg className={over ? 'meter over' : 'meter'} role="img" aria-label={label}>
      <pattern id={stripes} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="9" height="9" className="pale" />
        <rect width="6" height="9" className="full" />
      </pattern>
      <rect className="before" width={`${first}%`} height="100%" />
      <rect fill={`url(#${stripes})`} x={`${first}%`} width={`${second}%`} height="100%" />
    </svg>
  );
}
