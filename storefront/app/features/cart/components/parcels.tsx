import type { Consignment as Parcel } from '@caravanserai/contracts/quote';
import { Consignment } from '../../../ui/consignment';
import { ConsignmentLine } from '../../../ui/consignment-line';
import type { CartData } from '../load-cart.server';
import { Quantity } from './quantity';
import { RemoveLine } from './remove-line';
import { TooMany } from './too-many';

interface ParcelsProps {
  readonly data: CartData;
  readonly consignments: readonly Parcel[];
}

/** The consignments of a cart, each line with its quantity and a way out. */
export function Parcels({ data: { places, short }, consignments }: ParcelsProps) {
  return consignments.map((consignment) => (
    <Consignment
      key={consignment.key}
      consignment={consignment}
      place={places[consignment.place.code] ?? ''}
      line={(line) => {
        const problem = short[line.line_id];
        return (
          <ConsignmentLine key={line.line_id} line={line} quantity={<Quantity line={line} />}>
            {problem && <TooMany line={line} available={problem.available ?? 0} />}
            <RemoveLine lineId={line.line_id} title={line.title.value} />
          </ConsignmentLine>
        );
      }}
    />
  ));
}
