import type { Consignment, DeliveryOption } from '@caravanserai/contracts/quote';
import { formatDateRange } from '@caravanserai/locales/format-date-range';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale';
import { Money } from '../../../ui/money';
import { deliveryField } from '../delivery-choice';

interface DeliveryChoiceProps {
  readonly consignment: Consignment;
  readonly onChoose: () => void;
}

/** How one consignment travels; something is always chosen, so that nothing is forgotten. */
export function DeliveryChoice({ consignment, onChoose }: DeliveryChoiceProps) {
  const { t } = useTranslation('checkout');
  const { key, delivery, merchant } = consignment;
  const chosen = delivery.find((option) => option.chosen) ?? delivery[0];
  if (!chosen) return <p className="delivery err">{t('no_delivery')}</p>;
  return (
    <fieldset className="delivery">
      <legend>
        {t('delivery')} <span className="sr">{merchant.name}</span>
      </legend>
      {delivery.map((option) => (
        <Option
          key={option.id}
          option={option}
          name={deliveryField(key)}
          checked={option === chosen}
          onChoose={onChoose}
        />
      ))}
    </fieldset>
  );
}

interface OptionProps {
  readonly option: DeliveryOption;
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Option({ option: { id, name: words, price, arrives }, name, checked, onChoose }: OptionProps) {
  const { t } = useTranslation(['checkout', 'cart', 'common']);
  const days = formatDateRange(arrives.from, arrives.to, useLocale());
  return (
    <label className="radio">
      <input type="radio" name={name} value={id} defaultChecked={checked} onChange={onChoose} />
      <span>
        <bdi className="name">{words}</bdi>
        <small>
          {t('common:arrives')} {days}
        </small>
      </span>
      <span className="num">{price.amount === 0 ? t('cart:free') : <Money money={price} />}</span>
    </label>
  );
}
