import type { Charge, Working } from '@caravanserai/contracts/landed';
import type { Estimate as Figures } from '@caravanserai/contracts/listings';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Indicative, Money } from '../../../ui/money';
import { Receipt } from '../../../ui/receipt';
import { OtherDeliveries } from './other-deliveries';

interface EstimateProps {
  readonly estimate: Figures;
  /** How its figures came about. */
  readonly working: Working | null;
  /** ISO country the piece goes to, and its name. */
  readonly shipTo: string;
  readonly countryName: string;
}

/** What one piece costs to the door, as the cart that holds only it will say, with what is promised about it. */
export function Estimate({ estimate, working, shipTo, countryName }: EstimateProps) {
  const { t } = useTranslation('listing');
  const locale = useLocale();
  const { goods, freight, transport, charges, total, promise } = estimate;
  return (
    <section className="estimate" aria-labelledby="estimate">
      <h2 id="estimate">{t('estimate.title')}</h2>
      {total ? (
        <table className="working">
          <tbody>
            <Row name={t('estimate.goods')}>
              <Money money={goods} />
            </Row>
            <Row name={t('estimate.freight_by', { transport: t(`estimate.transport.${transport}`) })}>
              <Money money={freight} />
            </Row>
            {charges.map((charge) => (
              <Row
                key={`${charge.head} ${charge.name} ${charge.collected}`}
                name={charge.words}
                note={noteOf(charge)}
              >
                {charge.amount ? <Money money={charge.amount} /> : t('estimate.unknown')}
              </Row>
            ))}
            <Sums estimate={estimate} />
          </tbody>
        </table>
      ) : (
        <p>{t('estimate.none')}</p>
      )}
      <Receipt consignment={{ key: 'piece', lines: [], working }} shipTo={shipTo} />
      <OtherDeliveries deliveries={estimate.other_deliveries} />
      {promise && <p className="small">{promise.long}</p>}
      <p className="small">
        <Link className="alone" to={localePath(locale, `/import/${shipTo.toLowerCase()}`)}>
          {t('estimate.rules', { country: countryName })}
        </Link>
      </p>
    </section>
  );
}

/** Who takes a charge, where that isn't the shop now; of nothing nobody needs to know. */
const noteOf = ({ collected, amount }: Charge): 'included' | 'on_delivery' | undefined =>
  collected === 'checkout' || amount?.amount === 0
    ? undefined
    : collected === 'included'
      ? 'included'
      : 'on_delivery';

interface RowProps {
  readonly name: string;
  readonly note?: 'included' | 'on_delivery' | undefined;
  readonly children: ReactNode;
}

function Row({ name, note, children }: RowProps) {
  const { t } = useTranslation('listing');
  return (
    <tr>
      <th scope="row">
        {name}
        {note && <small>{t(`estimate.${note}`)}</small>}
      </th>
      <td>{children}</td>
    </tr>
  );
}

/** What is paid now; and where more is due on delivery, what it comes to in all. */
function Sums({ estimate: { total, landed, indicative } }: { estimate: Figures }) {
  const { t } = useTranslation('listing');
  if (!total) return null;
  const more = landed?.amount !== total.amount;
  const converted = indicative && indicative.currency !== total.currency ? indicative : null;
  return (
    <>
      <tr className="sum">
        <th scope="row">{t(more ? 'estimate.pay' : 'estimate.door')}</th>
        <td>
          <Money money={total} />
          {converted && (
            <small>
              <Indicative money={converted} />
            </small>
          )}
        </td>
      </tr>
      {more && (
        <tr>
          <th scope="row">{t('estimate.door')}</th>
          <td>{landed ? <Money money={landed} /> : t('estimate.unknown')}</td>
        </tr>
      )}
    </>
  );
}
