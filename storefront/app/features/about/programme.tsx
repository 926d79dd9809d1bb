import { formatDate } from '@caravanserai/locales/format-date';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';
import { ReadingPart } from '../../ui/reading-part';
import { PROGRAMME_FIGURES } from './programme-figures';

/** The programme that gave the idea, in figures; each says when it was said and where it was read. */
export function Programme() {
  const { t } = useTranslation('about');
  const locale = useLocale();
  return (
    <ReadingPart title={t('programme.title')} text={t('programme.text')}>
      <dl className="facts">
        {PROGRAMME_FIGURES.map(({ what, value, source }) => (
          <div key={`${what} ${value}`}>
            <dt>{t(`programme.${what}`)}</dt>
            <dd>
              {value}
              <span className="xs quiet">
                {formatDate(source.on, locale)}:{' '}
                <span lang="en" dir="ltr">
                  {source.title}
                </span>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </ReadingPart>
  );
}
