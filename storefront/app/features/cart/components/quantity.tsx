import type { ConsignmentLine } from '@caravanserai/contracts/quote';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Icon } from '../../../ui/icon';
import type { LinesAnswer } from '../lines';

/**
 * Fewer, a number to type, more. Without scripts each button submits; the first, unseen one is what Enter in the
 * field presses.
 */
export function Quantity({ line }: { line: ConsignmentLine }) {
  const { t } = useTranslation('cart');
  const fetcher = useFetcher<LinesAnswer>({ key: `quantity-${line.line_id}` });
  const locale = useLocale();
  const { quantity, available } = line;
  const title = line.title.value;
  const fault = fetcher.state === 'idle' ? fetcher.data?.fault : undefined;
  return (
    <fetcher.Form
      method="post"
      action={localePath(locale, '/cart/lines')}
      className="stepper"
      aria-busy={fetcher.state !== 'idle'}
    >
      <input type="hidden" name="line_id" value={line.line_id} />
      <button type="submit" className="sr" tabIndex={-1}>
        {t('update')}
      </button>
      <div className="qty">
        <button
          type="submit"
          name="step"
          value="-1"
          aria-label={t('fewer', { title })}
          disabled={quantity <= 1}
        >
          <Icon name="minus" />
        </button>
        <input
          key={`${quantity} ${fault ?? ''}`}
          name="quantity"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={quantity}
          aria-label={t('quantity_of', { title })}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={({ currentTarget: { value, form } }) => value !== String(quantity) && form?.requestSubmit()}
        />
        <button
          type="submit"
          name="step"
          value="1"
          aria-label={t('more', { title })}
          disabled={quantity >= (available ?? 99)}
        >
          <Icon name="plus" />
        </button>
      </div>
      {fault && (
        <p className="err" role="alert">
          {t(`fault.${fault}`)}
        </p>
      )}
    </fetcher.Form>
  );
}
