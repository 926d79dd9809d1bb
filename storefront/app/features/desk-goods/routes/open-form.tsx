import type { OfferResponse, OpenRoute } from '@caravanserai/contracts/desk-offer';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { readWhole } from '../../../desk/ui/use-whole';
import { WholeField } from '../../../desk/ui/whole-field';
import { AmountInput } from '../amount-input';
import { minorOf, typedAmount } from '../typed-amount';
import type { Change } from '../use-change';

interface OpenFormProps {
  readonly open: OpenRoute;
  readonly goods: OfferResponse;
  readonly change: Change;
}

const PIECES = { most: 1_000_000 };

/** Price and pieces, and the route is open. */
export function OpenForm({ open, goods, change }: OpenFormProps) {
  const { t } = useTranslation('desk-goods');
  const id = useId();
  const { suggested, route, place } = open;
  const [price, setPrice] = useState(
    suggested.amount > 0 ? typedAmount(suggested.amount, suggested.currency) : '',
  );
  const [typed, setTyped] = useState('');
  const pieces = readWhole(typed, PIECES);
  const minor = minorOf(price, suggested.currency);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (minor === undefined || pieces === undefined) return;
    const body = { route, place_id: place.id, price: minor, pieces };
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
        <WholeField label={t('open.pieces')} required {...PIECES} text={typed} onText={setTyped} />
        <Button type="submit" disabled={minor === undefined || pieces === undefined}>
          {t(change.busy ? 'open.opening' : 'open.act')}
        </Button>
      </fieldset>
    </form>
  );
}
