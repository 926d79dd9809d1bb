import type { ShownReasons } from '@caravanserai/contracts/desk-reasons';
import { LOCALES, localeInfo } from '@caravanserai/locales/registry';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../../desk/ui/fields';
import { useLocale } from '../../../i18n/use-locale';

interface ReasonFieldsProps {
  readonly choices: readonly { readonly code: string; readonly line: ShownReasons['lines'][number] }[];
}

/** Reasons to choose, which every reader gets in its own language, and the decider's own words beside them. */
export function ReasonFields({ choices }: ReasonFieldsProps) {
  const { t } = useTranslation('desk-review');
  const locale = useLocale();
  return (
    <>
      <fieldset className="bare">
        <legend>{t('admission.why')}</legend>
        <div className="ticks wide">
          {choices.map(({ code, line }) => (
            <label key={code}>
              <input type="checkbox" name="codes" value={code} />
              {line}
            </label>
          ))}
        </div>
      </fieldset>
      <TextField name="words" label={t('admission.own_words')} maxLength={2000} dir="auto" />
      <SelectField name="language" label={t('admission.words_language')} defaultValue={locale}>
        {LOCALES.map((code) => (
          <option key={code} value={code} lang={code}>
            {localeInfo(code).autonym}
          </option>
        ))}
      </SelectField>
    </>
  );
}
