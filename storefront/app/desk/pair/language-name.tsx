import {
  autonym,
  isSourceLocale,
  languageDirection,
  languageName,
} from '@caravanserai/locales/source-locales';
import { useLocale } from '../../i18n/use-locale';

/** A language by its own name, with its name in the reader's language after it. */
export function LanguageName({ locale }: { locale: string }) {
  const reader = useLocale();
  if (!isSourceLocale(locale)) return <strong>{locale}</strong>;
  const name = languageName(locale, reader);
  return (
    <>
      <strong>
        <bdi lang={locale} dir={languageDirection(locale)}>
          {autonym(locale)}
        </bdi>
      </strong>
      {locale !== reader && <span className="small muted"> {name}</span>}
    </>
  );
}
