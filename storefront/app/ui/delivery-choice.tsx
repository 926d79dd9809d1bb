import type { Consignment, DeliveryOption } from '@caravanserai/contracts/quote';
import { formatDateRange } from '@caravanserai/locales/format-date-range';
import { useTranslation } from 'react-i18next';
import { deliveryField } from '../data/cart/delivery-fields';
import { useLocale } from '../i18n/use-locale';
import { Money } from './money';

interface DeliveryChoiceProps {
  readonly consignment: Consignment;
  readonly onChoose: () => void;
}

/** How one consignment travels, for how much and until when; something is always chosen. */
export function DeliveryChoice({ consignment, onChoose }: DeliveryChoiceProps) {
  const { t } = useTranslation('cart');
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
          // Another choice from elsewhere, or none made of it, shows at once.
          key={`${option.id} ${option === chosen}`}
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

function Option({ option, name, checked, onChoose }: OptionProps) {
  const { t } = useTranslation(['cart', 'common']);
  const { id, name: words, transport, price, arrives } = option;
  const days = formatDateRange(arrives.from, arrives.to, useLocale());
  return (
    <label className="radio">
      <input type="radio" name={name} value={id} defaultChecked={checked} onChange={onChoose} />
      <span>
        <bdi className="name">{words}</bdi>
        {transport && <span className="muted"> · {t(`transport.${transport}`)}</span>}
        <small>
          {/* One text: a space of its own between two is lost in the accessible name. */}
          {`${t('common:arrives')} ${days}`}
        </small>
      </span>
      <span className="num">{price.amount === 0 ? t('free') : <Money money={price} />}</span>
    </label>
  );
}
