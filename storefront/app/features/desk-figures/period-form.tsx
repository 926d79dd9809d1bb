import type { FiguresResponse } from '@caravanserai/contracts/desk-figures';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { SelectField } from '../../desk/ui/fields';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';

const LENGTHS = ['day', 'week', 'month'] as const;

interface PeriodFormProps {
  readonly found: FiguresResponse;
  readonly currency: string;
}

/** Which days, in parts of what length, and the currency of the charts. */
export function PeriodForm({ found: { from, to, by, totals }, currency }: PeriodFormProps) {
  const { t } = useTranslation('desk-figures');
  return (
    <Form method="get" className="findbar noprint">
      <Field key={`from${from}`} label={t('from')} type="date" name="from" defaultValue={from} required />
      <Field key={`to${to}`} label={t('to')} type="date" name="to" defaultValue={to} required />
      <SelectField key={by} label={t('by')} name="by" defaultValue={by}>
        {LENGTHS.map((length) => (
          <option key={length} value={length}>
            {t(`length.${length}`)}
          </option>
        ))}
      </SelectField>
      {totals.length > 1 && (
        <SelectField key={currency} label={t('currency')} name="currency" defaultValue={currency}>
          {totals.map((sums) => (
            <option key={sums.currency} value={sums.currency}>
              {sums.currency}
            </option>
          ))}
        </SelectField>
      )}
      <Button type="submit" look="plain">
        {t('show')}
      </Button>
    </Form>
  );
}
