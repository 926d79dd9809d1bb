import type { ReviewRow } from '@caravanserai/contracts/desk-review';
import { isSourceLocale, languageName } from '@caravanserai/locales/source-locales';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable, type Column } from '../../../desk/ui/data-table';
import { DateTime } from '../../../desk/ui/date-time';
import { StateBadge } from '../../../desk/ui/state-badge';
import { useList } from '../../../desk/use-list';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { pictureSource } from '../../../ui/plinth';
import { Words } from '../../../ui/words';

interface ReviewTableProps {
  readonly reviews: readonly ReviewRow[];
  /** A box before each, for deciding many at once. */
  readonly selectable: boolean;
}

export function ReviewTable({ reviews, selectable }: ReviewTableProps) {
  const { t } = useTranslation('desk-review');
  const { t: desk } = useTranslation('desk');
  const locale = useLocale();
  const list = useList();
  const columns: Column<ReviewRow>[] = [
    {
      key: 'goods',
      head: t('reviews.goods'),
      cell: (review) => <Goods review={review} selectable={selectable} />,
    },
    {
      key: 'merchant',
      head: t('reviews.merchant'),
      cell: ({ merchant }) => <bdi>{merchant.name}</bdi>,
    },
    {
      key: 'kind',
      head: t('reviews.kind'),
      cell: ({ kind }) => (
        <StateBadge tone={kind === 'new' ? 'wait' : 'plain'}>{t(`reviews.kinds.${kind}`)}</StateBadge>
      ),
    },
    {
      key: 'when',
      head: selectable ? t('reviews.waiting_since') : t('reviews.decided_at'),
      cell: ({ submitted_at, decided_at }) => (
        <DateTime value={selectable ? submitted_at : (decided_at ?? submitted_at)} />
      ),
    },
  ];
  if (selectable)
    columns.push(
      {
        key: 'languages',
        head: t('reviews.languages'),
        cell: ({ changed }) =>
          list(changed.map((code) => (isSourceLocale(code) ? languageName(code, locale) : code))),
      },
      { key: 'found', head: t('reviews.found'), cell: (review) => <Found review={review} /> },
    );
  return (
    <DataTable
      caption={desk('menu.reviews')}
      columns={columns}
      rows={reviews}
      keyOf={({ id }) => id}
      empty={null}
    />
  );
}

function Goods({ review, selectable }: { review: ReviewRow; selectable: boolean }) {
  const { t } = useTranslation('desk-review');
  const locale = useLocale();
  const { id, version, title, picture } = review;
  return (
    <span className="goods-line">
      {selectable && (
        <input
          type="checkbox"
          name="review"
          value={`${id}~${version}`}
          aria-label={t('reviews.select', { title: title.value })}
        />
      )}
      {picture && <img src={pictureSource(picture)} alt="" width={48} height={48} loading="lazy" />}
      <Link to={localePath(locale, `/operator/reviews/${id}`)}>
        <Words text={title} />
      </Link>
    </span>
  );
}

function Found({ review: { stops, findings } }: { review: ReviewRow }) {
  const { t } = useTranslation('desk-review');
  if (findings.length === 0) return <StateBadge tone="ok">{t('reviews.nothing_found')}</StateBadge>;
  return (
    <span className="badges">
      {findings.map((code) => (
        <StateBadge key={code} tone={stops > 0 && STOPPING.includes(code) ? 'bad' : 'warn'}>
          {t(`finding_short.${code}`)}
        </StateBadge>
      ))}
    </span>
  );
}

const STOPPING: readonly string[] = ['missing_label', 'forbidden_goods'];
