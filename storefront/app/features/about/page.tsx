import type { ExchangeRatesResponse } from '@caravanserai/contracts/reference';
import { useTranslation } from 'react-i18next';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { callBackend } from '../../data/backend.server';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { PageHead } from '../../shell/page-head';
import { localePath } from '../../shell/paths';
import { ReadingPart } from '../../ui/reading-part';
import { Programme } from './programme';
import { Rates } from './rates';

const BEFORE_RATES = ['invented', 'true', 'rules'] as const;
const AFTER_RATES = ['names', 'daily', 'drawn', 'fonts'] as const;

export { readingLinks as links } from '../../styles/page-links';

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
  return (
    <article className="section">
      <PageHead title={t('title')} description={t('description')} />
      <div className="wrap reading">
        <h1>{t('title')}</h1>
        <p className="open">{t('lede')}</p>
        <Programme />
        {BEFORE_RATES.map((part) => (
          <ReadingPart key={part} title={t(`${part}.title`)} text={t(`${part}.text`)}>
            {part === 'rules' && (
              <p>
                <Link to={localePath(locale, '/import')}>{t('rules.link')}</Link>
              </p>
            )}
          </ReadingPart>
        ))}
        <Rates rates={rates} />
        {AFTER_RATES.map((part) => (
          <ReadingPart key={part} title={t(`${part}.title`)} text={t(`${part}.text`)}>
            {part === 'drawn' && (
              <p>
                <Link to={localePath(locale, '/contact-sheet')}>{t('drawn.sheet')}</Link>
              </p>
            )}
            {part === 'fonts' && (
              <p>
                <a href="/fonts/OFL.txt">{t('fonts.licence')}</a>
              </p>
            )}
          </ReadingPart>
        ))}
      </div>
    </article>
  );
}
