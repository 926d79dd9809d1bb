import { defineWidgetConfig } from '@medusajs/admin-sdk';
import { ConsignmentsPanel } from '../consignments/panel';

/** On an order's page: its consignments, where they are, whose money they are, and what may happen next. */
export default function OrderConsignments({ data }: { data: { id: string } }) {
  return <ConsignmentsPanel orderId={data.id} />;
}

export const config = defineWidgetConfig({ zone: 'order.details.after' });
