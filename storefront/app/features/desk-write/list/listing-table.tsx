import type { ListingLine } from '@caravanserai/contracts/desk-write';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isCategory } from '../parts/category';
import { DataTable, type Column } from '../../../desk/ui/data-table';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { ButtonLink } from '../../../ui/button';
import { Empty } from '../../../ui/empty';
import { Money } from '../../../ui/money';
import { pictureSource } from '../../../ui/plinth';
import { RouteFlag } from '../../../ui/route-flag';
import { LanguageMarks } from '../parts/language-marks';
import { ListingBadge } from '../../../desk/listing/listing-badge';

interface ListingTableProps {
  readonly lines: readonly ListingLine[];
  /** The merchant has no listing at all yet. */
  readonly none: boolean;
}

export function ListingTable({ lines, none }: ListingTableProps) {
  const { t } = useTranslation('desk-write');
  const columns: readonly Column<ListingLine>[] = [
    { key: 'title', head: t('column.goods'), cell: (line) => <Goods line={line} /> },
    { key: 'state', head: t('column.state'), cell: (line) => <ListingBadge {...line} /> },
    {
      key: 'languages',
      head: t('column.languages'),
      cell: ({ id, languages }) => <LanguageMarks id={id} languages={languages} />,
    },
    {
      key: 'routes',
      head: t('column.routes'),
      cell: ({ routes }) => (
        <span className="route-flags">
          {routes.map((route) => (
            <RouteFlag key={route} route={route} />
          ))}
        </span>
      ),
    },
    { key: 'offer', head: t('column.offer'), cell: (line) => <Offer line={line} />, end: true },
  ];
  return (
    <DataTable
      caption={t('listings.title')}
      columns={columns}
      rows={lines}
      keyOf={({ id }) => id}
      empty={<Nothing none={none} />}
    />
  );
}

function Goods({ line: { id, title, picture, category } }: { line: ListingLine }) {
  const { t } = useTranslation('codes');
  const locale = useLocale();
  return (
    <span className="goods-cell">
      {picture === '' ? (
        <i className="no-picture" aria-hidden="true" />
      ) : (
        <img src={pictureSource(picture)} alt="" width={56} height={56} loading="lazy" />
      )}
      <span>
        <Link to={localePath(locale, `/merchant/listings/${id}`)} lang={title.lang} dir={title.dir}>
          {title.value}
        </Link>
        <small>{isCategory(category) && t(`categories.${category}`)}</small>
      </span>
    </span>
  );
}

function Offer({ line: { price, available } }: { line: ListingLine }) {
  const { t } = useTranslation('desk-write');
  return (
    <span className="offer-cell">
      {price ? <Money money={price} /> : t('column.no_price')}
      <small>{t('column.pieces', { n: available })}</small>
    </span>
  );
}

function Nothing({ none }: { none: boolean }) {
  const { t } = useTranslation('desk-write');
  const locale = useLocale();
  if (!none) return <Empty title={t('listings.not_found')} text={t('listings.not_found_text')} />;
  return (
    <Empty
      title={t('listings.none')}
      text={t('listings.none_text')}
      action={<ButtonLink to={localePath(locale, '/merchant/listings/new')}>{t('listings.new')}</ButtonLink>}
    />
  );
}
