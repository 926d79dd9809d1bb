import { useQueryClient } from '@tanstack/react-query';
import { formatMoney } from '@caravanserai/money/format';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { CART_COUNT } from '../../shell/cart-link';
import type { CartData, CartView } from './load-cart.server';

/**
 * What a screen reader is told after a change of the cart. It also tells the number in the header, and gives the
 * focus to the heading when what had it went away: a button with its line, or the choice of a destination.
 */
export function useCartNews(cart: CartData, heading: RefObject<HTMLElement | null>): string {
  const { view } = cart;
  const { t } = useTranslation('cart');
  const locale = useLocale();
  const client = useQueryClient();
  const [shown, setShown] = useState(view);
  const [news, setNews] = useState('');
  const opened = useRef(cart);
  if (shown !== view) {
    setShown(view);
    if (stateOf(shown) !== stateOf(view)) {
      const total = view && formatMoney(view.total.amount, view.total.currency, locale);
      setNews(view ? t('news', { count: view.pieces, total }) : t('empty.title'));
    }
  }
  useEffect(() => {
    void client.invalidateQueries({ queryKey: CART_COUNT });
    if (document.activeElement === document.body && cart !== opened.current) heading.current?.focus();
  }, [client, cart, heading]);
  return news;
}

const stateOf = (view: CartView | null): string =>
  view ? `${view.pieces} ${view.total.amount} ${view.problems.length}` : '';
