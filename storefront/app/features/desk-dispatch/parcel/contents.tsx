import type { DispatchConsignment } from '@caravanserai/contracts/desk-dispatch';
import { countryName } from '@caravanserai/locales/countries';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../desk/ui/data-table';
import { useLocale } from '../../../i18n/use-locale';

type Line = DispatchConsignment['lines'][number];

/** What belongs in the box, with the texts that its shopper read. */
export function Contents({ parcel: { lines } }: { parcel: DispatchConsignment }) {
  const { t } = useTranslation('desk-dispatch');
  const locale = useLocale();
  const weight = new Intl.NumberFormat(`${locale}-u-nu-latn`, {
    ...{ style: 'unit', unit: 'kilogram', maximumFractionDigits: 3 },
  });
  const columns: Column<Line>[] = [
    { key: 'goods', head: t('one.goods'), cell: (line) => <GoodsCell line={line} /> },
    { key: 'pieces', head: t('queue.pieces'), end: true, cell: ({ quantity }) => quantity },
    { key: 'code', head: t('one.code'), cell: ({ hs6 }) => <bdi>{hs6}</bdi> },
    {
      key: 'origin',
      head: t('one.origin'),
      cell: ({ origin }) => (origin ? countryName(origin, locale) : ''),
    },
    {
      key: 'weight',
      head: t('one.weight'),
      end: true,
      cell: ({ gross_grams, quantity }) =>
        gross_grams === null ? '' : <bdi>{weight.format((gross_grams * quantity) / 1000)}</bdi>,
    },
    { key: 'price', head: t('one.amount'), end: true, cell: ({ price }) => <bdi>{price.text}</bdi> },
  ];
  return (
    <section aria-labelledby="contents">
      <h2 id="contents">{t('one.contents')}</h2>
      <DataTable
        caption={t('one.contents')}
        columns={columns}
        rows={lines}
        keyOf={({ line_id }) => line_id}
        empty={null}
      />
    </section>
  );
}

function GoodsCell({ line: { title, ordered_title } }: { line: Line }) {
  const { t } = useTranslation('desk-dispatch');
  return (
    <span className="parcel-cell">
      <span lang={title.lang} dir={title.dir}>
        {title.value}
      </span>
      {ordered_title && (
        <small>
          {t('one.as_ordered')}
          {' · '}
          <bdi lang={ordered_title.lang}>{ordered_title.value}</bdi>
        </small>
      )}
    </span>
  );
}
