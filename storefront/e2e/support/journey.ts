import type { AdminConsignmentsResponse, SteerBody } from '@caravanserai/contracts/admin-journey';
import { admin } from './api';

/** Makes these happen, one after the other, to the one parcel of an order, as an admin can. */
export async function steer(orderId: string, steps: readonly SteerBody[]): Promise<void> {
  const { consignments } = await admin<AdminConsignmentsResponse>(`/orders/${orderId}/consignments`);
  const [parcel, ...others] = consignments;
  if (!parcel || others.length > 0) throw new Error(`${orderId} has ${consignments.length} parcels`);
  for (const step of steps) await admin(`/consignments/${parcel.id}/events`, step);
}
