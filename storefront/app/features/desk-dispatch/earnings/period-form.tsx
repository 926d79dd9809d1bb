import type { EarningsResponse } from '@caravanserai/contracts/desk-dispatch';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { useDeskFile } from '../../../desk/use-desk-call';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';

/** First and last day, and the same figures as a file. */
export function PeriodForm({ found: { by, from, to } }: { found: EarningsResponse }) {
  const { t } = useTranslation('desk-dispatch');
  const file = useDeskFile();
  return (
    <Form method="get" className="dispatch-period">
      <input type="hidden" name="by" value={by} />
      <Field
        key={`from${from}`}
        label={t('earnings.from')}
        type="date"
        name="from"
        defaultValue={from}
        required
      />
      <Field key={`to${to}`} label={t('earnings.to')} type="date" name="to" defaultValue={to} required />
      <Button type="submit" look="plain">
        {t('earnings.show')}
      </Button>
      <a className="btn plain" href={file('/earnings.csv', { by, from, to })} download>
        {t('earnings.csv')}
      </a>
      <p className="quiet">{t('earnings.days')}</p>
    </Form>
  );
}
