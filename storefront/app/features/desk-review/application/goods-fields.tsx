import type { ApplicationResponse } from '@caravanserai/contracts/desk-application';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '../../../desk/ui/fields';

export function GoodsFields({ application: { fields, choices } }: { application: ApplicationResponse }) {
  const { t } = useTranslation('desk-review');
  const { t: code } = useTranslation('codes');
  return (
    <section className="panel" aria-labelledby="goods-head">
      <h2 id="goods-head">{t('application.sells')}</h2>
      <Ticks
        name="categories"
        title={t('field.categories')}
        chosen={fields.categories}
        all={choices.categories.map((value) => ({
          value,
          label: code(`categories.${value}` as 'categories.coffee', { defaultValue: value }),
        }))}
      />
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
      <Ticks
        name="languages"
        title={t('field.languages')}
        chosen={fields.languages}
        all={choices.languages.map((each) => ({ value: each.code, label: each.name }))}
      />
    </section>
  );
}

interface TicksProps {
  readonly name: string;
  readonly title: string;
  readonly chosen: readonly string[];
  readonly all: readonly { readonly value: string; readonly label: string }[];
}

/** Some of many, each with a box of its own. */
function Ticks({ name, title, chosen, all }: TicksProps) {
  return (
    <fieldset className="bare" id={name}>
      <legend>{title}</legend>
      <div className="ticks">
        {all.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
