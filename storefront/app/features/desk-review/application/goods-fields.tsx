import type { ApplicationResponse } from '@caravanserai/contracts/desk-review';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../../desk/ui/fields';

export function GoodsFields({ application: { fields, choices } }: { application: ApplicationResponse }) {
  const { t } = useTranslation('desk-review');
  return (
    <section className="panel" aria-labelledby="goods-head">
      <h2 id="goods-head">{t('application.sells')}</h2>
      <Categories chosen={fields.categories} all={choices.categories} />
      <TextField
        id="goods"
        name="goods"
        label={t('field.goods')}
        defaultValue={fields.goods}
        maxLength={2000}
        dir="auto"
      />
      <SelectField
        id="source_locale"
        name="source_locale"
        label={t('field.source_locale')}
        defaultValue={fields.source_locale}
      >
        <option value="">{t('application.choose')}</option>
        {choices.languages.map(({ code, name, autonym }) => (
          <option key={code} value={code}>
            {name === autonym ? name : `${name} · ${autonym}`}
          </option>
        ))}
      </SelectField>
      <SelectField
        name="languages"
        label={t('field.languages')}
        defaultValue={[...fields.languages]}
        multiple
        size={6}
      >
        {choices.languages.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
    </section>
  );
}

function Categories({ chosen, all }: { chosen: readonly string[]; all: readonly string[] }) {
  const { t } = useTranslation('desk-review');
  const { t: code } = useTranslation('codes');
  return (
    <fieldset className="bare" id="categories">
      <legend>{t('field.categories')}</legend>
      <div className="ticks">
        {all.map((category) => (
          <label key={category}>
            <input
              type="checkbox"
              name="categories"
              value={category}
              defaultChecked={chosen.includes(category)}
            />
            {code(`categories.${category}` as 'categories.coffee', { defaultValue: category })}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
