import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Button } from '../../../ui/button';
import type { CatalogueData } from '../catalogue-data';
import { priceRange } from '../price-range';
import { useApplyFilters, useCurrentFilters } from '../use-filters';
import { ChoiceList } from './choice-list';
import { DaysChoice } from './days-choice';
import { KeptFilters } from './kept-filters';
import { PriceFields } from './price-fields';

export const DRAWER_ID = 'more-filters';

/**
 * All other filters. The browser opens and closes it without script, keeps the focus and closes it on Escape.
 * With script a choice counts at once; without, when the form is sent.
 */
export function FilterDrawer({ data, inCategory }: { data: CatalogueData; inCategory: boolean }) {
  const { t } = useTranslation('catalogue');
  const drawer = useRef<HTMLDivElement>(null);
  const apply = useApplyFilters();
  const filters = useCurrentFilters(data.filters);
  const { choices, count, countCapped } = data;
  return (
    <div
      popover="auto"
      id={DRAWER_ID}
      className="drawer"
      role="dialog"
      aria-labelledby="drawer-title"
      ref={drawer}
    >
      <Form
        onChange={({ currentTarget, target }) => {
          if (target instanceof HTMLInputElement && target.type !== 'checkbox') return;
          apply(currentTarget);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          const { wrong } = priceRange(apply(event.currentTarget), data.chargedCurrency);
          if (wrong.length === 0) drawer.current?.hidePopover();
        }}
      >
        <div className="drawer-head">
          <h2 id="drawer-title">{t('filters.title')}</h2>
          <Button look="plain" popoverTarget={DRAWER_ID} popoverTargetAction="hide">
            {t('filters.close')}
          </Button>
        </div>
        <KeptFilters filters={filters} drop={['pavilion', 'category', 'merchant', 'within_days', 'price']} />
        <ChoiceList name="pavilion" choices={choices.pavilion} chosen={filters.pavilion} />
        {!inCategory && <ChoiceList name="category" choices={choices.category} chosen={filters.category} />}
        <ChoiceList name="merchant" choices={choices.merchant} chosen={filters.merchant} />
        <DaysChoice days={filters.withinDays} />
        <PriceFields filters={data.filters} currency={data.chargedCurrency} />
        <div className="drawer-foot">
          <Button type="submit" wide>
            {countCapped ? t('filters.show_more', { count }) : t('filters.show', { count })}
          </Button>
        </div>
      </Form>
    </div>
  );
}
