import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { data, useRevalidator, type LoaderFunctionArgs } from 'react-router';
import { shopContext } from '../../../data/shop-context.server';
import type { RouteHandle } from '../../../i18n/namespaces';
import { useLocale } from '../../../i18n/use-locale';
import { PageHead } from '../../../shell/page-head';
import { localePath } from '../../../shell/paths';
import { ButtonLink } from '../../../ui/button';
import { placeReturned } from './return.server';

export const handle: RouteHandle = { namespaces: ['checkout', 'payment'] };

const AGAIN_SECONDS = 2;

/** Where a wallet or bank leads back to: makes the order, or leads to where the shopper can go on. */
export async function loader(args: LoaderFunctionArgs) {
  const shop = await shopContext(args);
  const found = await placeReturned(args.request, shop);
  if (found instanceof Response) return found;
  // Without scripts the browser itself asks again.
  const headers = found === 'processing' ? { Refresh: String(AGAIN_SECONDS) } : undefined;
  return data({ found }, { headers });
}

/** The payment is made or under way, and the order isn't there yet; or this browser doesn't know the cart. */
export default function ReturnPage({ loaderData }: { loaderData: { found: 'processing' | 'unknown' } }) {
  const { t } = useTranslation('payment');
  const locale = useLocale();
  const { found } = loaderData;
  useAskingAgain(found === 'processing');
  return (
    <section className="section">
      <PageHead title={t('back.title')} description={t('back.title')} noindex />
      <div className="wrap fault">
        <i className="arch" aria-hidden="true" />
        <div>
          <h1>{t(`back.${found}.title`)}</h1>
          <p role="status">{t(`back.${found}.text`)}</p>
          {found === 'unknown' && (
            <div className="acts">
              <ButtonLink look="plain" to={localePath(locale, '/cart')}>
                {t('back.to_cart')}
              </ButtonLink>
            </div>
          )}
        </div>
      </div>
    </section>
  );
}

function useAskingAgain(wanted: boolean) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!wanted || state !== 'idle') return;
    const timer = setTimeout(() => void revalidate(), AGAIN_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [wanted, revalidate, state]);
}
