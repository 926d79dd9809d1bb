import { LaterButton } from '../../../kept/later-button';
import { LineWays } from '../../../kept/line-ways';
import { Consignment } from '../../../ui/consignment';
import { ConsignmentLine } from '../../../ui/consignment-line';
import type { CartData, CartView } from '../load-cart.server';
import { ParcelDelivery } from './parcel-delivery';
import { Quantity } from './quantity';
import { RemoveLine } from './remove-line';
import { TooMany } from './too-many';
import { TooMuch } from './too-much';

interface ParcelsProps {
  readonly data: CartData;
  readonly view: CartView;
}

/** The consignments of a cart: each line with its quantity and the ways out, each parcel with how it travels. */
export function Parcels({ data: { places, short }, view: { consignments, ship_to, version } }: ParcelsProps) {
  return consignments.map((consignment) => (
    <Consignment
      key={consignment.key}
      consignment={consignment}
      shipTo={ship_to}
      place={places[consignment.place.code] ?? ''}
      notice={<TooMuch consignment={consignment} version={version} />}
      line={(line) => {
        const problem = short[line.line_id];
        return (
          <ConsignmentLine key={line.line_id} line={line} quantity={<Quantity line={line} />}>
            {problem && <TooMany line={line} available={problem.available ?? 0} />}
            <div className="doings">
              <RemoveLine lineId={line.line_id} title={line.title.value} />
              <LaterButton line={line} />
            </div>
            <LineWays line={line} places={places} />
          </ConsignmentLine>
        );
      }}
    >
      <ParcelDelivery consignment={consignment} />
    </Consignment>
  ));
}
