import type { Text } from '@caravanserai/contracts/common';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Cloth } from '../../ui/cloth';
import { Words } from '../../ui/words';
import type { Pavilion } from './loader.server';

interface MerchantsProps {
  readonly heading: Text | undefined;
  readonly merchants: Pavilion['merchants'];
}

/** Who sells in this pavilion. */
export function Merchants({ heading, merchants }: MerchantsProps) {
  const { t } = useTranslation(['pavilion', 'common']);
  const locale = useLocale();
  return (
    <section className="section on-surface">
      <div className="wrap">
        <div className="head">
          <div>
            <h2>{heading?.value ? <Words text={heading} /> : t('merchants.title')}</h2>
            <p>{t('merchants.text')}</p>
          </div>
        </div>
        <ul className="rows">
          {merchants.map(({ handle, name, place, about, goods }) => (
            <li key={handle}>
              <Cloth className="mark" />
              <span>
                <strong>{name}</strong>
                <span className="small muted">
                  <Words text={place} />
                </span>
              </span>
              <span className="small muted">
                <Words text={about} /> {t('common:goods_count', { count: goods })}
              </span>
              <Link
                to={localePath(locale, `/merchants/${handle}`)}
                aria-label={`${t('merchants.visit')}: ${name}`}
              >
                {t('merchants.visit')}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
