import type { OrderPageResponse } from '@caravanserai/contracts/quote';
import { addressFormat, addressLines } from '../../../address/address-format';

interface OrderAddressProps {
  readonly order: Pick<OrderPageResponse, 'address' | 'email'>;
  /** Name of the ship-to country or region. */
  readonly country: string;
}

/** Written as in its country; what a person typed is isolated from the direction of the page. */
export function OrderAddress({ order: { address, email }, country }: OrderAddressProps) {
  const lines = addressLines(addressFormat(address.country), address);
  return (
    <address>
      {[...lines, country].map((line) => (
        <span key={line} dir="auto">
          {line}
        </span>
      ))}
      {address.phone && <bdi dir="ltr">{address.phone}</bdi>}
      <bdi dir="ltr">{email}</bdi>
    </address>
  );
}
