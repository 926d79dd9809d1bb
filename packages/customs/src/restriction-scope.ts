import type { RestrictedGoods, RestrictionRow } from './restrictions';
import { covers, unionMembers } from './territory';

const PAIR = 'ORIGIN_DEST_PAIR:';
const HS = 'HS:';

/** True when a row is about these goods on their way to this destination, whatever the route and day. */
export function scopeApplies(
  { dest, scope }: Pick<RestrictionRow, 'dest' | 'scope'>,
  goods: RestrictedGoods,
  destination: string,
): boolean {
  if (scope.startsWith(PAIR))
    return isPair(dest, scope.slice(PAIR.length).split(';'), goods.origin, destination);
  // A union's rows guard its border; what comes from one of its own members doesn't cross it.
  if (!covers(dest, destination) || unionMembers(dest)?.includes(goods.origin)) return false;
  return scope.startsWith(HS) ? goods.hs6.startsWith(scope.slice(HS.length)) : goods.flags.includes(scope);
}

/** A pair holds in both directions: from one of the listed areas into `dest`, and back. */
function isPair(dest: string, areas: readonly string[], origin: string, destination: string): boolean {
  const listed = (country: string): boolean => areas.some((area) => covers(area, country));
  return (covers(dest, destination) && listed(origin)) || (covers(dest, origin) && listed(destination));
}
