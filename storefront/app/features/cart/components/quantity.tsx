import type { ConsignmentLine } from '@caravanserai/contracts/quote';
import { useEffect, useId, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Icon } from '../../../ui/icon';
import { useLive } from '../../../ui/use-live';
import type { LinesAnswer } from '../lines';

/**
 * Fewer, a number to type, more. Without scripts each button submits; the first, unseen one is what Enter in the
 * field presses. With scripts field and buttons stay the ones that have the focus: a button at its end does nothing.
 */
export function Quantity({ line }: { line: ConsignmentLine }) {
  const { t } = useTranslation('cart');
  const fetcher = useFetcher<LinesAnswer>({ key: `quantity-${line.line_id}` });
  const locale = useLocale();
  const live = useLive();
  const field = useRef<HTMLInputElement>(null);
  const error = useId();
  const { quantity, available } = line;
  const title = line.title.value;
  const fault = fetcher.state === 'idle' ? fetcher.data?.fault : undefined;
  useEffect(() => {
    if (fetcher.state === 'idle' && field.current) field.current.value = String(quantity);
  }, [quantity, fetcher.state]);
  const ends = (end: boolean) => ({
    disabled: end && !live,
    'aria-disabled': end,
    onClick: (event: MouseEvent) => end && event.preventDefault(),
  });
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
          {...ends(quantity <= 1)}
        >
          <Icon name="minus" />
        </button>
        <input
          ref={field}
          name="quantity"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={quantity}
          aria-label={t('quantity_of', { title })}
          {...(fault && { 'aria-invalid': true, 'aria-describedby': error })}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={({ currentTarget: { value, form } }) => value !== String(quantity) && form?.requestSubmit()}
        />
        <button
          type="submit"
          name="step"
          value="1"
          aria-label={t('more', { title })}
          {...ends(quantity >= (available ?? 99))}
        >
          <Icon name="plus" />
        </button>
      </div>
      {fault && (
        <p id={error} className="err" role="alert">
          {t(`fault.${fault}`)}
        </p>
      )}
    </fetcher.Form>
  );
}
