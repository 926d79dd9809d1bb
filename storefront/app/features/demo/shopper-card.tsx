import { localeInfo } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Button } from '../../ui/button';
import { Cloth } from '../../ui/cloth';
import { Notice } from '../../ui/notice';
import type { Shopper } from './shoppers';

const NUMBERS = [1, 2, 3, 4, 5] as const;

interface CardProps {
  readonly shopper: Shopper;
  readonly place: string;
  /** The reader shops as this one now. */
  readonly current: boolean;
}

/** One shopper: who it is, the button that sets everything, and five steps. */
export function ShopperCard({ shopper, place, current }: CardProps) {
  const { t } = useTranslation('demo');
  const { id, locale, currency, iso2 } = shopper;
  return (
    <li className="shopper" data-pv={iso2} id={id}>
      <Cloth className="hem" />
      <div className="body">
        <h2>{t(`${id}.name`)}</h2>
        <p>{t(`${id}.about`)}</p>
        <dl className="spec">
          <div>
            <dt>{t('settings.language')}</dt>
            <dd>
              <bdi lang={locale}>{localeInfo(locale).autonym}</bdi>
            </dd>
          </div>
          <div>
            <dt>{t('settings.ship_to')}</dt>
            <dd>{place}</dd>
          </div>
          <div>
            <dt>{t('settings.currency')}</dt>
            <dd>
              <bdi>{currency}</bdi>
            </dd>
          </div>
        </dl>
        {current ? <Notice tone="ok" title={t('current')} /> : <Become shopper={shopper} />}
        <ol className="path">
          {NUMBERS.map((number, index) => (
            <li key={number}>
              <strong>{t('step', { number })}</strong>
              {current ? (
                <a href={localePath(locale, shopper.steps[index] ?? '/')}>{t(`${id}.${number}`)}</a>
              ) : (
                <span>{t(`${id}.${number}`)}</span>
              )}
            </li>
          ))}
        </ol>
      </div>
    </li>
  );
}

/** A plain form: it changes the language too, and that takes a new document. */
function Become({ shopper: { id, locale, shipTo, currency } }: { shopper: Shopper }) {
  const { t } = useTranslation('demo');
  return (
    <form method="post" action={localePath(useLocale(), '/preferences')}>
      <input type="hidden" name="language" value={locale} />
      <input type="hidden" name="ship_to" value={shipTo} />
      <input type="hidden" name="currency" value={currency} />
      <input type="hidden" name="back" value={localePath(locale, `/demo#${id}`)} />
      <Button type="submit">{t('become')}</Button>
    </form>
  );
}
