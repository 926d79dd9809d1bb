import { autonym, isSourceLocale, languageName, SOURCE_LOCALES } from '@caravanserai/locales/source-locales';
import { LOCALES } from '@caravanserai/locales/registry';
import { useLocale } from '../../../i18n/use-locale';

/** Every language a listing can be written in: the merchant's own, the shop's, then the others by their names. */
export function LanguageOptions({ first }: { first: string }) {
  const reader = useLocale();
  const others = SOURCE_LOCALES.filter((code) => !(LOCALES as readonly string[]).includes(code)).sort(
    (a, b) => languageName(a, reader).localeCompare(languageName(b, reader), reader),
  );
  const codes = [...new Set([first, ...LOCALES, ...others])].filter(isSourceLocale);
  return codes.map((code) => (
    <option key={code} value={code}>
      {code === reader ? autonym(code) : `${autonym(code)} · ${languageName(code, reader)}`}
    </option>
  ));
}
