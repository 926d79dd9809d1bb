import { formatNumber } from '@caravanserai/money/number-style';
import { Link, type To } from 'react-router';
import { useLocale } from '../i18n/use-locale';

interface AwaySwitchProps {
  /** The list with the switch turned. */
  readonly to: To;
  /** How many goods of the list can't be sent to the destination. */
  readonly count: number;
  /** Whether the list shows them now. */
  readonly shown: boolean;
  /** What following it does. */
  readonly children: string;
}

/** Shows or hides what can't be sent to the destination, with its number; without script it is a plain link. */
export function AwaySwitch({ to, count, shown, children }: AwaySwitchProps) {
  const locale = useLocale();
  if (count === 0 && !shown) return null;
  return (
    <Link className="away" to={to} preventScrollReset>
      {children} <span className="n">{formatNumber(count, locale)}</span>
    </Link>
  );
}
