import type { ExchangeRatesResponse } from '@caravanserai/contracts/reference';
import { useTranslation } from 'react-i18next';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { callBackend } from '../../data/backend.server';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { PageHead } from '../../shell/page-head';
import { localePath } from '../../shell/paths';
import { Rates } from './rates';

const BEFORE_RATES = ['invented', 'true', 'rules'] as const;
const AFTER_RATES = ['names', 'daily', 'drawn', 'fonts'] as const;

export const handle: RouteHandle = { namespaces: ['about'] };

export async function loader(args: LoaderFunctionArgs) {
  const { shopperAddress } = await shopContext(args);
  const query = { base: 'CNY' };
  const rates = await callBackend<ExchangeRatesResponse>('/store/exchange-rates', {
    query,
    shopperAddress,
  }).catch(() => null);
  return { rates: rates && { source: rates.source, date: rates.date } };
}

/** What on this shop is true, what is made up, and how sure we are of the rest. */
export default function About() {
  const { t } = useTranslation('about');
  const { rates } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const sheet = localePath(locale, '/contact-sheet');
  return (
    <article className="section">
      <PageHead title={t('title')} description={t('description')} />
      <div className="wrap reading">
        <h1>{t('title')}</h1>
        <p className="open">{t('lede')}</p>
        {BEFORE_RATES.map((part) => (
          <Part key={part} part={part} />
        ))}
        <p>
          <Link to={localePath(locale, '/import')}>{t('rules.link')}</Link>
        </p>
        <Rates rates={rates} />
        {AFTER_RATES.map((part) => (
          <Part key={part} part={part} />
        ))}
        <p>
          <Link to={sheet}>{t('drawn.sheet')}</Link>
        </p>
        <p>
          <a href="/fonts/OFL.txt">{t('fonts.licence')}</a>
        </p>
      </div>
    </article>
  );
}

function Part({ part }: { part: (typeof BEFORE_RATES | typeof AFTER_RATES)[number] }) {
  const { t } = useTranslation('about');
  return (
    <section>
      <h2>{t(`${part}.title`)}</h2>
      <p>{t(`${part}.text`)}</p>
    </section>
  );
}
