import {
  autonym,
  isSourceLocale,
  languageDirection,
  languageName,
} from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale';

interface LanguageNameProps {
  readonly locale: string;
  /** Said after the name: "source", "right to left". */
  readonly note?: string | undefined;
}

/** A language by its own name, with its name in the reader's language after it. */
export function LanguageName({ locale, note }: LanguageNameProps) {
  const { t } = useTranslation('desk-pair');
  const reader = useLocale();
  if (!isSourceLocale(locale)) return <strong>{locale}</strong>;
  const name = languageName(locale, reader);
  const foreign = note === undefined ? name : t('head.named', { name, note });
  const said = locale === reader ? note : foreign;
  return (
    <>
      <strong>
        <bdi lang={locale} dir={languageDirection(locale)}>
          {autonym(locale)}
        </bdi>
      </strong>
      {said && <span className="small muted"> {said}</span>}
    </>
  );
}
