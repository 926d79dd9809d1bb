import type { ReviewsResponse } from '@caravanserai/contracts/desk-review';
import { useTranslation } from 'react-i18next';
import { Form, useSearchParams } from 'react-router';
import { SelectField } from '../../../desk/ui/fields';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/field';

/** Narrows the queue by kind, merchant and title; a plain form, so that the address says what is shown. */
export function FindBar({ merchants }: Pick<ReviewsResponse, 'merchants'>) {
  const { t } = useTranslation('desk-review');
  const { t: desk } = useTranslation('desk');
  const [search] = useSearchParams();
  const state = search.get('state');
  return (
    <Form className="findbar" role="search">
      {state && <input type="hidden" name="state" value={state} />}
      <SelectField name="kind" label={t('reviews.kind')} defaultValue={search.get('kind') ?? ''}>
        <option value="">{t('reviews.kinds.all')}</option>
        <option value="new">{t('reviews.kinds.new')}</option>
        <option value="changed">{t('reviews.kinds.changed')}</option>
      </SelectField>
      <SelectField name="merchant" label={t('reviews.merchant')} defaultValue={search.get('merchant') ?? ''}>
        <option value="">{t('reviews.every_merchant')}</option>
        {merchants.map(({ handle, name, waiting }) => (
          <option key={handle} value={handle}>
            {`${name} (${waiting})`}
          </option>
        ))}
      </SelectField>
      <Field
        name="q"
        type="search"
        label={t('reviews.search')}
        defaultValue={search.get('q') ?? ''}
        dir="auto"
      />
      <Button type="submit" look="plain">
        {desk('act.search')}
      </Button>
    </Form>
  );
}
