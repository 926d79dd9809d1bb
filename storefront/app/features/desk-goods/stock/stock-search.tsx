import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';
import type { StockQuestion } from './stock-query';

/** Finds listings by name, or only what runs low. */
export function StockSearch({ query, count }: { query: StockQuestion; count: number }) {
  const { t } = useTranslation('desk-goods');
  return (
    <Form method="get" className="stock-search" role="search">
      {query.place && <input type="hidden" name="place" value={query.place} />}
      <Field label={t('stock.search')} type="search" name="q" defaultValue={query.q ?? ''} maxLength={100} />
      <label className="check">
        <input type="checkbox" name="low" value="1" defaultChecked={query.low === '1'} /> {t('stock.low')}
      </label>
      <Button type="submit" look="plain">
        {t('stock.find')}
      </Button>
      <p role="status" className="hint">
        {t('stock.count', { count })}
      </p>
    </Form>
  );
}
