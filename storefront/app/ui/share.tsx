import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/use-locale';
import { localePath } from '../shell/paths';
import { useShell } from '../shell/shell-data';
import { usePagePaths } from '../shell/use-page-paths';

/**
 * The page's own address to send on, and as a code for a phone's camera. The browser opens and closes it without script,
 * and asks for the code only then.
 */
export function Share() {
  const { t } = useTranslation();
  const locale = useLocale();
  const path = usePagePaths()[locale];
  const address = (useShell()?.publicUrl ?? '') + encodeURI(path);
  const code = `${localePath(locale, '/qr.svg')}?to=${encodeURIComponent(path)}`;
  return (
    <details className="share">
      <summary>{t('share.title')}</summary>
      <div>
        <img src={code} alt={t('share.code')} width="132" height="132" loading="lazy" />
        <p>
          {t('share.text')}{' '}
          <a href={address} dir="ltr" className="break-anywhere">
            {address}
          </a>
        </p>
      </div>
    </details>
  );
}
