import { SUPPLY_ROUTES, type SupplyRoute } from './route';

export interface ConsignmentKey {
  readonly merchantId: string;
  readonly route: SupplyRoute;
  /** Code of the place of dispatch. */
  readonly place: string;
}

/** What one merchant sends by one route from one place for one order. */
export interface Consignment<Line extends ConsignmentKey> extends ConsignmentKey {
  /** `merchant/route/place`, unique within an order. */
  readonly key: string;
  readonly lines: readonly Line[];
}

/** The name of the consignment a line belongs to. */
export function consignmentKey({ merchantId, route, place }: ConsignmentKey): string {
  return `${merchantId}/${route}/${place}`;
}

/**
 * Splits the lines of a cart or order into consignments. The consignments stand in the order of merchant,
 * route and place, whatever the order of the lines; the lines of each keep theirs.
 */
export function groupIntoConsignments<Line extends ConsignmentKey>(
  lines: readonly Line[],
): Consignment<Line>[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = consignmentKey(line);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups]
    .flatMap(([key, members]) => {
      const [first] = members;
      return first
        ? [{ key, merchantId: first.merchantId, route: first.route, place: first.place, lines: members }]
        : [];
    })
    .sort(byMerchantRoutePlace);
}

function byMerchantRoutePlace(a: ConsignmentKey, b: ConsignmentKey): number {
  return (
    compare(a.merchantId, b.merchantId) ||
    SUPPLY_ROUTES.indexOf(a.route) - SUPPLY_ROUTES.indexOf(b.route) ||
    compare(a.place, b.place)
  );
}

/** By code unit, so that every machine sorts alike. */
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
