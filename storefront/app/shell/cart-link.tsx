import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../i18n/use-locale';
import { Icon } from '../ui/icon';
import { localePath } from './paths';

/** Key of the cart's number of pieces; invalidate it after every change of the cart. */
export const CART_COUNT = ['cart-count'] as const;

/** The number comes from the browser's own request, so that the page around can be shared by everybody. */
export function CartLink() {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: CART_COUNT, queryFn: fetchCount });
  const pieces = data?.pieces ?? 0;
  return (
    <Link className="iconbtn" to={localePath(useLocale(), '/cart')}>
      <Icon name="cart" />
      <span className="lbl">{t('cart')}</span>
      {pieces > 0 && (
        <b>
          <span aria-hidden="true">{pieces}</span>
        </b>
      )}
      <span className="sr" aria-live="polite">
        {pieces > 0 ? t('cart_pieces', { count: pieces }) : ''}
      </span>
    </Link>
  );
}

async function fetchCount({ signal }: { signal: AbortSignal }): Promise<{ pieces: number }> {
  const response = await fetch('/api/cart-count', { signal });
  if (!response.ok) throw new Error(`Cart count: ${response.status}`);
  return (await response.json()) as { pieces: number };
}
