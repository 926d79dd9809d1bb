import type { LanguageState } from '@caravanserai/contracts/desk-texts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateMark } from '../../../desk/pair/state-mark';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { shownState } from '../texts/pair-rows';
import { useLanguageWord } from './language-word';

/** One mark for each language, in a line of the list; each leads to the texts in that language. */
export function LanguageMarks({ id, languages }: { id: string; languages: readonly LanguageState[] }) {
  const { t } = useTranslation('desk-pair');
  const locale = useLocale();
  const languageWord = useLanguageWord();
  return (
    <span className="language-marks">
      {languages.map(({ locale: language, state }) => (
        <Link
          key={language}
          to={localePath(locale, `/merchant/listings/${id}/texts?language=${language}`)}
          aria-label={`${languageWord(language)}: ${t(`state.${shownState(state)}`)}`}
          title={`${languageWord(language)}: ${t(`state.${shownState(state)}`)}`}
        >
          <StateMark state={shownState(state)} />
          <span aria-hidden="true">{language.slice(0, 2)}</span>
        </Link>
      ))}
    </span>
  );
}
