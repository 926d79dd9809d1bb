import type { SupplyRoute } from '@caravanserai/contracts/common';
import { formatNumber } from '@caravanserai/money/number-style';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { Icon } from '../../../ui/icon';
import { writeFilters, type Filters } from '../filters';

interface ChipLinkProps {
  /** The filters after the chip was pressed. */
  readonly to: Filters;
  readonly chosen: boolean;
  readonly count?: number;
  readonly route?: SupplyRoute;
  readonly children: string;
}

/** A filter that is set or taken back with one click; without script it is a plain link. */
export function ChipLink({ to, chosen, count, route, children }: ChipLinkProps) {
  const locale = useLocale();
  return (
    <Link
      className={route ? `chip ${route}` : 'chip txt'}
      to={{ search: writeFilters(to) }}
      aria-current={chosen ? 'true' : undefined}
      prefetch="intent"
      preventScrollReset
    >
      {route && (
        <span className="sq">
          <Icon name={route} className="" />
        </span>
      )}
      {children}
      {count !== undefined && <span className="n">{formatNumber(count, locale)}</span>}
    </Link>
  );
}
