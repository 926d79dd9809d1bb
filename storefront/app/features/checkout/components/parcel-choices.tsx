import type { Consignment as Parcel } from '@caravanserai/contracts/quote';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Consignment } from '../../../ui/consignment';
import { ConsignmentLine } from '../../../ui/consignment-line';
import { DeliveryChoice } from '../../../ui/delivery-choice';

interface ParcelChoicesProps {
  readonly consignments: readonly Parcel[];
  /** ISO alpha-2 of the destination. */
  readonly shipTo: string;
  readonly places: Readonly<Record<string, string>>;
  readonly onChoose: () => void;
  /** Without scripts a button brings the sums up to date. */
  readonly plain: boolean;
}

/** The consignments, each with its lines and one delivery choice. */
export function ParcelChoices({ consignments, shipTo, places, onChoose, plain }: ParcelChoicesProps) {
  const { t } = useTranslation(['checkout', 'cart']);
  return (
    <section aria-labelledby="parcels" className="parcels">
      <h2 id="parcels">{t('parcels')}</h2>
      <p className="muted lead">{t('cart:lead', { count: consignments.length })}</p>
      {consignments.map((consignment) => (
        <Consignment
          key={consignment.key}
          level={3}
          consignment={consignment}
          shipTo={shipTo}
          place={places[consignment.place.code] ?? ''}
          line={(line) => <ConsignmentLine key={line.line_id} line={line} />}
        >
          <DeliveryChoice consignment={consignment} onChoose={onChoose} />
        </Consignment>
      ))}
      {plain && consignments.some(({ delivery }) => delivery.length > 1) && (
        <Button type="submit" look="plain" name="intent" value="delivery">
          {t('update')}
        </Button>
      )}
    </section>
  );
}
