import type { GoodsData } from '@caravanserai/contracts/desk-goods-data';
import { UNIT_CODES } from '@caravanserai/locales/codes/code-lists';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../desk/ui/fields';
import { Field } from '../../../ui/field';
import type { DataPart } from './data-form';
import { wholeDigits } from '../whole-digits';

type Measure = 'net_grams' | 'net_millilitres' | 'gross_grams' | 'pieces' | 'shelf_life_days';

/** How the goods are sold: unit, pieces, contents and weight with packing. */
export function MeasureFields(part: DataPart) {
  const { t } = useTranslation('desk-goods');
  const { t: word } = useTranslation('labels');
  const { draft, put, gaps } = part;
  return (
    <section aria-labelledby="data-sold">
      <h2 id="data-sold">{t('data.sold')}</h2>
      <div className="formgrid">
        <SelectField
          label={t('data.unit')}
          value={draft.unit}
          error={draft.unit === '' && gaps.has('unit') ? t('data.missing') : undefined}
          onChange={({ target }) => put({ unit: target.value })}
        >
          <option value="" disabled hidden />
          {UNIT_CODES.map((code) => (
            <option key={code} value={code}>
              {word(`units.${code}`)}
            </option>
          ))}
        </SelectField>
        <WholeField part={part} field="pieces" hint={t('data.pieces_hint')} />
        <WholeField part={part} field="net_grams" />
        <WholeField part={part} field="net_millilitres" />
        <WholeField part={part} field="gross_grams" hint={t('data.gross_grams_hint')} />
      </div>
    </section>
  );
}

/** A whole number; empty for none. */
export function WholeField({ part, field, hint }: { part: DataPart; field: Measure; hint?: string }) {
  const { t } = useTranslation('desk-goods');
  const { draft, put, gaps } = part;
  const value = draft[field];
  const empty = value === null && gaps.has(field);
  return (
    <Field
      label={t(`data.${field}`)}
      {...(hint === undefined ? {} : { hint })}
      {...(empty ? { error: t('data.missing') } : {})}
      inputMode="numeric"
      pattern="[0-9]*"
      maxLength={6}
      autoComplete="off"
      dir="ltr"
      required={field === 'pieces'}
      value={value ?? ''}
      onChange={({ target }) => put(whole(field, target.value))}
    />
  );
}

function whole(field: Measure, text: string): Partial<GoodsData> {
  const digits = wholeDigits(text);
  if (field === 'pieces') return { pieces: digits === '' ? 1 : Number(digits) };
  return { [field]: digits === '' ? null : Number(digits) };
}
