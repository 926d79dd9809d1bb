import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useCurrentInSight } from './use-current-in-sight';

export interface Tab {
  readonly to: string;
  readonly label: ReactNode;
  readonly current: boolean;
  readonly count?: number;
}

/** Parts of one page, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const row = useCurrentInSight<HTMLElement>(tabs.find(({ current }) => current)?.to ?? '');
  return (
    <nav ref={row} className="desk-tabs" aria-label={label}>
      <ul>
        {tabs.map(({ to, label: name, current, count }) => (
          <li key={to}>
            <Link to={to} aria-current={current ? 'page' : undefined} preventScrollReset>
              {name}
              {count !== undefined && <span className="n">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
