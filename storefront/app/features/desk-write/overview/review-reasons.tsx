import type { RevisionHead } from '@caravanserai/contracts/desk-life';
import { languageDirection } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../../desk/use-code-words';
import { useLanguageWord } from '../parts/language-word';

/** What the operator asked for or refused, per language where it was about one. */
export function ReviewReasons({ revision }: { revision: RevisionHead }) {
  const { t } = useTranslation('desk-write');
  const languageWord = useLanguageWord();
  const said = useCodeWords('desk-write');
  const reasonWord = (code: string) => said(`reason.${code}`) ?? code;
  const { reasons, state } = revision;
  if (reasons.length === 0 || (state !== 'changes_asked' && state !== 'refused' && state !== 'draft'))
    return null;
  return (
    <div className="said">
      <h3>{t('overview.operator_says')}</h3>
      <ul>
        {reasons.map(({ language, codes, words, locale }) => (
          <li key={[language, ...codes, words].join(' ')}>
            {language && <strong>{languageWord(language)}</strong>}
            {codes.length > 0 && <p>{codes.map(reasonWord).join(t('list_separator'))}</p>}
            {words !== '' && (
              <p lang={locale} dir={languageDirection(locale)}>
                {words}
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
