import type { Locale } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';
import { localePath } from './paths';

export type FaultKind = 'not_found' | 'backend' | 'too_many' | 'broken' | 'offline';

interface FaultProps {
  readonly kind: FaultKind;
  readonly locale: Locale;
  /** The address to try again; an empty one is the page itself, wherever it is shown. */
  readonly retry: string;
}

/** What happened, in plain words, and a way on. */
export function Fault({ kind, locale, retry }: FaultProps) {
  const { t } = useTranslation('errors');
  const again = kind !== 'not_found';
  return (
    <section className="section">
      <div className="wrap fault">
        <i className="arch" aria-hidden="true" />
        <div>
          <h1>{t(`${kind}.title`)}</h1>
          <p>{t(`${kind}.text`)}</p>
          <div className="acts">
            {again && (
              <a className="btn" href={retry}>
                {t('retry')}
              </a>
            )}
            <a className={again ? 'btn plain' : 'btn'} href={localePath(locale, '/')}>
              {t('home')}
            </a>
            <a className="btn plain" href={localePath(locale, '/pavilions')}>
              {t('pavilions')}
            </a>
          </div>
        </div>
      </div>
    </section>
  );
}
