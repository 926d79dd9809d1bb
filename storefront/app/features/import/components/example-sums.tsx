import type { Estimate } from '@caravanserai/contracts/listings';
import { useTranslation } from 'react-i18next';
import { Money } from '../../../ui/money';

/** Goods, delivery and each charge, and what they come to now and at the door. */
export function ExampleSums({ estimate }: { estimate: Estimate }) {
  const { t } = useTranslation('imports');
  const { goods, freight, charges, total, landed } = estimate;
  const later = charges.some(({ amount, collected }) => collected === 'border' && amount?.amount !== 0);
  return (
    <table className="working">
      <tbody>
        <tr>
          <th scope="row">{t('example.goods')}</th>
          <td>
            <Money money={goods} />
          </td>
        </tr>
        <tr>
          <th scope="row">{t('example.freight')}</th>
          <td>{freight.amount === 0 ? t('example.free') : <Money money={freight} />}</td>
        </tr>
        {charges.map(({ head, name, words, amount, collected }) => (
          <tr key={`${head} ${name} ${collected}`}>
            <th scope="row">
              {words}
              {collected === 'border' && amount?.amount !== 0 && <small>{t('example.later')}</small>}
              {collected === 'included' && <small>{t('example.included')}</small>}
            </th>
            <td>{amount ? <Money money={amount} /> : t('example.unknown')}</td>
          </tr>
        ))}
        {total && (
          <tr className="sum">
            <th scope="row">{t('example.total')}</th>
            <td>
              <Money money={total} />
            </td>
          </tr>
        )}
        {later && (
          <tr>
            <th scope="row">{t('example.landed')}</th>
            <td>{landed ? <Money money={landed} /> : t('example.unknown')}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
