import { autonym, languageName, type SourceLocale } from '@caravanserai/locales/source-locales';
import { useLocale } from '../../../i18n/use-locale';

/** A language in a list: its own name, and the reader's word for it. */
export function LanguageOption({ code }: { code: SourceLocale }) {
  const reader = useLocale();
  const [own, name] = [autonym(code), languageName(code, reader)];
  return <option value={code}>{own === name ? own : `${own} · ${name}`}</option>;
}
