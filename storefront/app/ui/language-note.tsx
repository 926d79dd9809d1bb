import type { Text } from '@caravanserai/contracts/common';
import { isSourceLocale, languageName } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../i18n/use-locale';
import { Icon } from './icon';

/** Says which language a text is in when it isn't the reader's. */
export function LanguageNote({ text }: { text: Text }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (text.value === '' || text.lang === locale) return null;
  const language = isSourceLocale(text.lang) ? languageName(text.lang, locale) : text.lang;
  return (
    <span className="note">
      <Icon name="lang" className="" /> {t('text_in', { language })}
    </span>
  );
}
