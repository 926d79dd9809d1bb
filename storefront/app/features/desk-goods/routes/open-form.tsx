import type { OfferResponse, OpenRoute } from '@caravanserai/contracts/desk-offer';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import { AmountInput, minorOf, typedAmount } from '../amount-input';
import type { Change } from '../use-change';
import { wholeDigits } from '../whole-digits';

interface OpenFormProps {
  readonly open: OpenRoute;
  readonly goods: OfferResponse;
  readonly change: Change;
}

/** Price and pieces, and the route is open. */
export function OpenForm({ open, goods, change }: OpenFormProps) {
  const { t } = useTranslation('desk-goods');
  const id = useId();
  const { suggested, route, place } = open;
  const [price, setPrice] = useState(
    suggested.amount > 0 ? typedAmount(suggested.amount, suggested.currency) : '',
  );
  const [pieces, setPieces] = useState('');
  const minor = minorOf(price, suggested.currency);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (minor === undefined || pieces === '') return;
    const body = { route, place_id: place.id, price: minor, pieces: Number(pieces) };
    void change.run(`/goods/${goods.goods_id}/siblings`, { method: 'POST', body });
  };
  return (
    <form onSubmit={submit}>
      <fieldset className="plain formgrid" disabled={change.busy}>
        <legend className="sr">{t('open.title')}</legend>
        <div className="field">
          <label htmlFor={id}>{t('prices.asked')}</label>
          <AmountInput id={id} currency={suggested.currency} value={price} onText={setPrice} required />
        </div>
        <Field
          label={t('open.pieces')}
          inputMode="numeric"
          dir="ltr"
          required
          maxLength={6}
          value={pieces}
          onChange={({ target }) => setPieces(wholeDigits(target.value))}
        />
        <Button type="submit" disabled={minor === undefined || pieces === ''}>
          {t(change.busy ? 'open.opening' : 'open.act')}
        </Button>
      </fieldset>
    </form>
  );
}
