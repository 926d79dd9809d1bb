import type { AdminConsignmentsResponse, SteerBody } from '@caravanserai/contracts/admin-journey';
import { admin } from './api';

/** Makes these happen, one after the other, to the one parcel of an order, as an admin can. */
export async function steer(orderId: string, steps: readonly SteerBody[]): Promise<void> {
  const { consignments } = await admin<AdminConsignmentsResponse>(`/orders/${orderId}/consignments`);
  const [parcel, ...others] = consignments;
  if (!parcel || others.length > 0) throw new Error(`${orderId} has ${consignments.length} parcels`);
  for (const step of steps) await admin(`/consignments/${parcel.id}/events`, step);
}

const TO_THE_DOOR = {
  bonded: ['declare', 'customs_accept', 'customs_release', 'hand_over', 'depart', 'deliver'],
  direct_mail: ['hand_over', 'depart', 'declare', 'customs_accept', 'customs_release', 'deliver'],
  domestic: ['hand_over', 'depart', 'deliver'],
} as const;

/** Takes every parcel of an order to its door without trouble, each by the steps of its way. */
export async function steerAll(orderId: string): Promise<void> {
  const { consignments } = await admin<AdminConsignmentsResponse>(`/orders/${orderId}/consignments`);
  for (const { id, route } of consignments) {
    for (const event of TO_THE_DOOR[route]) await admin(`/consignments/${id}/events`, { event });
  }
}
