import type { Assurance } from '@caravanserai/contracts/landed';
import { Icon } from './icon';

/** What the shop promises about a parcel's charges: a sentence, and behind it what it means. */
export function AssuranceNote({ promise }: { promise: Assurance }) {
  return (
    <details className={`assured ${promise.level}`}>
      <summary>
        <Icon name={promise.level === 'nothing_more' ? 'check' : 'coin'} /> {promise.short}
      </summary>
      <p className="small muted">{promise.long}</p>
    </details>
  );
}
