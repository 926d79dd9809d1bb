import {
  ALLERGEN_CODES,
  SHOPPER_FLAGS,
  STORAGE_CODES,
  WARNING_CODES,
} from '@caravanserai/locales/codes/code-lists';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../desk/ui/fields';
import type { DataPart } from './data-form';
import { MeasureField } from './measure-fields';

const LISTS = {
  allergens: ALLERGEN_CODES,
  warnings: WARNING_CODES,
  flags: SHOPPER_FLAGS,
} as const;

/** How long the goods keep and how, what is in them to be told, and what rules look at. */
export function KeepingFields(part: DataPart) {
  const { t } = useTranslation('desk-goods');
  const { t: word } = useTranslation('labels');
  const { draft, put, gaps } = part;
  return (
    <section aria-labelledby="data-keeping">
      <h2 id="data-keeping">{t('data.keeping')}</h2>
      <div className="formgrid">
        <MeasureField part={part} field="shelf_life_days" hint={t('data.shelf_life_days_hint')} />
        <SelectField
          label={t('data.storage')}
          value={draft.storage}
          error={draft.storage === '' && gaps.has('storage') ? t('data.missing') : undefined}
          onChange={({ target }) => put({ storage: target.value })}
        >
          <option value="" disabled hidden />
          {STORAGE_CODES.map((code) => (
            <option key={code} value={code}>
              {word(`storage.${code}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {(['allergens', 'warnings', 'flags'] as const).map((field) => (
        <details key={field} className="codes" open={draft[field].length > 0}>
          <summary>
            {t(`data.${field}`)} <span className="n">{draft[field].length}</span>
          </summary>
          <fieldset className="checks">
            <legend className="sr">{t(`data.${field}`)}</legend>
            {LISTS[field].map((code: string) => (
              <label key={code}>
                <input
                  type="checkbox"
                  checked={draft[field].includes(code)}
                  onChange={({ target }) =>
                    put({
                      [field]: target.checked
                        ? [...draft[field], code]
                        : draft[field].filter((other) => other !== code),
                    })
                  }
                />{' '}
                {word(`${field}.${code}` as 'allergens.milk')}
              </label>
            ))}
          </fieldset>
        </details>
      ))}
    </section>
  );
}
