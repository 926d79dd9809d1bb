import type { Voucher } from '@caravanserai/contracts/vouchers';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';
import { Money } from '../../../ui/money';
import { LONGEST_CODE, type RefusedVoucher, type VoucherAnswer } from '../voucher-answer';

interface VouchersProps {
  readonly vouchers: readonly Voucher[];
  /** What a plain form was told; what client code is told comes after it. */
  readonly refused: RefusedVoucher | null;
}

/** The codes of the cart with what each takes off, and the field for another one. */
export function Vouchers({ vouchers, refused: told }: VouchersProps) {
  const { t } = useTranslation('cart');
  const action = localePath(useLocale(), '/cart/voucher');
  const fetcher = useFetcher<VoucherAnswer>({ key: 'voucher' });
  const form = useRef<HTMLFormElement>(null);
  const { data: answer, state } = fetcher;
  const busy = state !== 'idle';
  const refused = answer ? answer.refused : told;
  const error = busy ? undefined : refused?.words;
  // Whoever has just removed the last code may want to enter another.
  const open = refused !== null || vouchers.length > 0 || answer !== undefined;
  useEffect(() => {
    if (busy || !answer) return;
    // The button that was pressed may be gone with its code; and a refusal is read with the field.
    const field = form.current?.querySelector('input');
    if (!answer.refused && field) field.value = '';
    field?.focus();
  }, [busy, answer]);
  return (
    <details className="more vouchers" id="codes" open={open}>
      <summary>{t('vouchers.open')}</summary>
      {vouchers.length > 0 && (
        <ul aria-label={t('voucher')}>
          {vouchers.map((voucher) => (
            <li key={voucher.code}>
              <Code voucher={voucher} />
              <fetcher.Form method="post" action={action}>
                <input type="hidden" name="code" value={voucher.code} />
                <button
                  type="submit"
                  className="textbtn"
                  name="intent"
                  value="remove"
                  disabled={busy}
                  aria-label={t('vouchers.remove_code', { code: voucher.code })}
                >
                  {t('remove')}
                </button>
              </fetcher.Form>
            </li>
          ))}
        </ul>
      )}
      <fetcher.Form ref={form} method="post" action={action} aria-busy={busy}>
        <div className="field">
          <label htmlFor="code">{t('vouchers.label')}</label>
          <input
            name="code"
            id="code"
            className="input"
            dir="auto"
            defaultValue={told?.code}
            maxLength={LONGEST_CODE}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            enterKeyHint="go"
            {...(error && { 'aria-invalid': true, 'aria-describedby': 'code-error' })}
          />
          {error && (
            <p className="err" id="code-error">
              {error}
            </p>
          )}
        </div>
        <Button type="submit" look="plain" aria-disabled={busy}>
          {t('vouchers.apply')}
        </Button>
      </fetcher.Form>
      <p className="sr" role="status">
        {!busy && answer && !answer.refused && t(`vouchers.done.${answer.kind}`, { code: answer.code })}
      </p>
    </details>
  );
}

/** A code that takes nothing off any more says so, rather than being gone. */
function Code({ voucher: { code, goods, freight } }: { voucher: Voucher }) {
  const { t } = useTranslation('cart');
  const off = goods.amount + freight.amount;
  return (
    <p>
      <bdi className="break-anywhere">{code}</bdi>{' '}
      {off > 0 ? (
        <span className="num">
          <Money money={{ ...goods, amount: -off }} />
        </span>
      ) : (
        <span className="err">{t('vouchers.nothing')}</span>
      )}
    </p>
  );
}
