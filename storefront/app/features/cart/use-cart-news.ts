import { useQueryClient } from '@tanstack/react-query';
import { formatMoney } from '@caravanserai/money/format';
import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { CART_COUNT } from '../../shell/cart-link';
import type { CartView } from './load-cart.server';

/**
 * What a screen reader is told after a change of the cart. It also tells the number in the header, and gives the
 * focus to the heading when the button that had it went away with its line.
 */
export function useCartNews(view: CartView | null, heading: RefObject<HTMLElement | null>): string {
  const { t } = useTranslation('cart');
  const locale = useLocale();
  const client = useQueryClient();
  const [shown, setShown] = useState(view);
  const [news, setNews] = useState('');
  if (shown !== view) {
    setShown(view);
    if (stateOf(shown) !== stateOf(view)) {
      const total = view && formatMoney(view.total.amount, view.total.currency, locale);
      setNews(view ? t('news', { count: view.pieces, total }) : t('empty.title'));
    }
  }
  useEffect(() => {
    void client.invalidateQueries({ queryKey: CART_COUNT });
    if (document.activeElement === document.body && news !== '') heading.current?.focus();
  }, [client, view, heading, news]);
  return news;
}

const stateOf = (view: CartView | null): string =>
  view ? `${view.pieces} ${view.total.amount} ${view.problems.length}` : '';
