import type { Text } from '@caravanserai/contracts/common';
import type { Offer } from '@caravanserai/contracts/listings';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useFetcher } from 'react-router';
import { inTurn } from '../../../data/in-turn';
import { useLocale } from '../../../i18n/use-locale';
import { CART_COUNT } from '../../../shell/cart-link';
import { localePath } from '../../../shell/paths';
import { Button } from '../../../ui/button';
import { afterPaint } from '../../../ui/after-paint';
import type { AddAnswer } from '../add-answer';
import { QuantityStepper } from './quantity-stepper';

export const CART_FORM = 'add-to-cart';

interface AddToCartProps {
  readonly offer: Offer;
  readonly title: Text;
  /** Watched by the page: a bar takes the button's place while it is out of view. */
  readonly button: RefObject<HTMLDivElement | null>;
}

/**
 * The form that puts goods into the cart. Without script it leads to the cart; with script the page stays, says
 * what happened and brings the number beside the cart up to date.
 */
export function AddToCart({ offer, title, button }: AddToCartProps) {
  const { t } = useTranslation('listing');
  const locale = useLocale();
  const action = localePath(locale, '/cart/lines');
  const [typed, setTyped] = useState('1');
  const fetcher = useFetcher<AddAnswer>();
  const queries = useQueryClient();
  const idle = fetcher.state === 'idle';
  const [busy, press] = useBusy(idle, fetcher.data);
  const answer = idle ? fetcher.data : undefined;
  useEffect(() => {
    if (answer?.fault === null) void queries.invalidateQueries({ queryKey: CART_COUNT });
  }, [answer, queries]);
  return (
    <div className="cart-form">
      <fetcher.Form
        method="post"
        action={action}
        id={CART_FORM}
        className="order"
        onSubmit={(event) => {
          event.preventDefault();
          if (busy) return;
          // Taken now: when its turn comes the page may be another one.
          const form = new FormData(event.currentTarget);
          press();
          afterPaint(() => void inTurn(() => fetcher.submit(form, { method: 'post', action })));
        }}
      >
        <input type="hidden" name="variant_id" value={offer.variant_id} />
        <QuantityStepper value={typed} max={offer.available} onChange={setTyped} />
        <div ref={button}>
          <Button look="pv" type="submit" wide aria-disabled={busy}>
            {t(busy ? 'adding' : 'add')}
          </Button>
        </div>
      </fetcher.Form>
      <div role="status" className="added">
        {answer?.fault === null && (
          <p>
            {t('added')} <bdi lang={title.lang}>{title.value}</bdi>{' '}
            <Link to={localePath(locale, '/cart')}>{t('to_cart')}</Link>
          </p>
        )}
      </div>
      <div role="alert">{answer?.fault && <p className="err">{t(`fault.${answer.fault}`)}</p>}</div>
    </div>
  );
}

/**
 * The router makes the page anew before it says that it sends; what was pressed answers before that, once. It is over when
 * the router has an answer, whether or not it was seen sending.
 */
function useBusy(idle: boolean, answer: unknown): [busy: boolean, press: () => void] {
  const [pressed, setPressed] = useState(false);
  const [before, setBefore] = useState({ idle, answer });
  if (idle !== before.idle || answer !== before.answer) {
    setBefore({ idle, answer });
    if (idle) setPressed(false);
  }
  return [pressed || !idle, () => setPressed(true)];
}
