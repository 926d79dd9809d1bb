import {
  FREIGHT_SERVICES,
  isTransport,
  type FreightService,
  type Transport,
} from '@caravanserai/customs/freight/transport';
import { SUPPLY_ROUTES, type SupplyRoute } from '@caravanserai/customs/route';
import type { Days } from '@caravanserai/customs/transit-days';

/** What a shipping option of this shop carries in its `data`: the price it goes by and how it travels. */
export interface FreightOptionData {
  /** Name of the rows in `delivery_freight`. */
  tariff: string;
  transport: Transport;
  service: FreightService;
  route: SupplyRoute;
  /** Days on the way; without them the distance decides. */
  days?: Days;
}

/** The data of an option when it is whole; undefined for an option of another provider. */
export function freightOptionData(
  data: Record<string, unknown> | null | undefined,
): FreightOptionData | undefined {
  const whole =
    typeof data?.['tariff'] === 'string' &&
    isTransport(data['transport']) &&
    (FREIGHT_SERVICES as readonly unknown[]).includes(data['service']) &&
    (SUPPLY_ROUTES as readonly unknown[]).includes(data['route']);
  return whole ? (data as unknown as FreightOptionData) : undefined;
}
