import { CATEGORY_CODES } from '@caravanserai/locales/codes/code-lists';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../desk/ui/fields';
import type { DataFormProps, DataPart } from './data-form';
import { HsField } from './hs-field';

/** What the goods are, and where they come from. */
export function IdentityFields({
  goods,
  names,
  countries,
  part,
}: Pick<DataFormProps, 'goods' | 'names' | 'countries'> & { readonly part: DataPart }) {
  const { t } = useTranslation('desk-goods');
  const { t: word } = useTranslation('codes');
  const { draft, put, gaps } = part;
  const missing = (field: string) => (gaps.has(field) ? t('data.missing') : undefined);
  return (
    <section aria-labelledby="data-what">
      <h2 id="data-what">{t('data.what')}</h2>
      <HsField
        value={draft.hs6}
        known={goods.hs}
        error={draft.hs6 === '' ? missing('hs6') : undefined}
        onChoose={(hs6) => put({ hs6 })}
      />
      <div className="formgrid">
        <SelectField
          label={t('data.category')}
          value={draft.category}
          error={draft.category === '' ? missing('category') : undefined}
          onChange={({ target }) => put({ category: target.value })}
        >
          <option value="" disabled hidden />
          {CATEGORY_CODES.map((code) => (
            <option key={code} value={code}>
              {word(`categories.${code}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('data.origin')}
          hint={t('data.origin_hint')}
          value={draft.origin}
          error={draft.origin === '' ? missing('origin') : undefined}
          onChange={({ target }) => put({ origin: target.value })}
        >
          <option value="" disabled hidden />
          {countries.map((iso2) => (
            <option key={iso2} value={iso2}>
              {names[iso2]}
            </option>
          ))}
        </SelectField>
        {goods.bases.length > 0 && (
          <SelectField
            label={t('data.base')}
            value={draft.sourcing_base_id ?? ''}
            onChange={({ target }) => put({ sourcing_base_id: target.value || null })}
          >
            <option value="">{t('data.base_none')}</option>
            {goods.bases.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
      </div>
    </section>
  );
}
