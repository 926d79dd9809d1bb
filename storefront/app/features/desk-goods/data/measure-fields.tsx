import { UNIT_CODES } from '@caravanserai/locales/codes/code-lists';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../desk/ui/fields';
import { readWhole } from '../../../desk/ui/use-whole';
import { WholeField } from '../../../desk/ui/whole-field';
import type { DataPart } from './data-form';

type Measure = 'net_grams' | 'net_millilitres' | 'gross_grams' | 'pieces' | 'shelf_life_days';

/** The least and the most of each, as the contract has it. */
const RANGE: Readonly<Record<Measure, { least: number; most: number }>> = {
  net_grams: { least: 1, most: 200_000 },
  net_millilitres: { least: 1, most: 200_000 },
  gross_grams: { least: 1, most: 200_000 },
  pieces: { least: 1, most: 10_000 },
  shelf_life_days: { least: 1, most: 36_500 },
};

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
        <MeasureField part={part} field="pieces" hint={t('data.pieces_hint')} />
        <MeasureField part={part} field="net_grams" />
        <MeasureField part={part} field="net_millilitres" />
        <MeasureField part={part} field="gross_grams" hint={t('data.gross_grams_hint')} />
      </div>
    </section>
  );
}

/** A whole number; empty for none, but for pieces. While it is none the form can't be saved, and what was typed stays. */
export function MeasureField({ part, field, hint }: { part: DataPart; field: Measure; hint?: string }) {
  const { t } = useTranslation('desk-goods');
  const { draft, put, mark, gaps } = part;
  const [typed, setTyped] = useState<string>();
  const value = draft[field];
  const required = field === 'pieces';
  const read = (text: string) => (text.trim() === '' && !required ? null : readWhole(text, RANGE[field]));
  // What was typed, while it says what is there or nothing that can be; else what came from somewhere else.
  const said = typed === undefined ? undefined : read(typed);
  const text = typed !== undefined && (said === undefined || said === value) ? typed : String(value ?? '');
  const type = (next: string) => {
    setTyped(next);
    const whole = read(next);
    mark(field, whole === undefined);
    if (whole !== undefined) put({ [field]: whole });
  };
  const empty = text.trim() === '' && (required || gaps.has(field));
  return (
    <WholeField
      label={t(`data.${field}`)}
      {...(hint === undefined ? {} : { hint })}
      {...(empty ? { error: t('data.missing') } : {})}
      {...RANGE[field]}
      required={required}
      text={text}
      onText={type}
    />
  );
}
