import type { OrderConsignment, OrderLine } from '@caravanserai/contracts/quote';
import { useTranslation } from 'react-i18next';
import { ConsignmentSums } from '../../../ui/consignment-sums';
import { Money } from '../../../ui/money';
import { Words } from '../../../ui/words';

/** One merchant's goods on the receipt, with what was paid for them. */
export function ReceiptParcel({ consignment }: { consignment: OrderConsignment }) {
  const { t } = useTranslation(['order', 'cart']);
  const { merchant, pavilion, lines } = consignment;
  return (
    <section className="sold">
      <h2>
        {t('receipt.sold_by')} <bdi>{merchant.name}</bdi>
      </h2>
      <p className="small muted">{pavilion.name}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('receipt.goods')}</th>
            <th scope="col">{t('receipt.pieces')}</th>
            <th scope="col">{t('receipt.price')}</th>
            <th scope="col">{t('receipt.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.line_id} line={line} />
          ))}
        </tbody>
      </table>
      <ConsignmentSums consignment={consignment} />
    </section>
  );
}

const Line = ({ line: { title, quantity, unit_price, total } }: { line: OrderLine }) => (
  <tr>
    <th scope="row">
      <Words text={title} />
    </th>
    <td className="num">{quantity}</td>
    <td className="num">
      <Money money={unit_price} />
    </td>
    <td className="num">
      <Money money={total} />
    </td>
  </tr>
);
