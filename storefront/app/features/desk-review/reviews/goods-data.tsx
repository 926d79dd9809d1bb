import type { ReviewResponse } from '@caravanserai/contracts/desk-review';
import { countryName, isCountryCode } from '@caravanserai/locales/countries';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../desk/ui/data-table';
import { useCodeWords } from '../../../desk/use-code-words';
import { useList } from '../../../desk/use-list';
import { useLocale } from '../../../i18n/use-locale';

type Datum = ReviewResponse['data'][number];

/** Lists of codes that fields of goods data are from, as the shop's words have them. */
const LISTS: Readonly<Record<string, string>> = {
  category: 'categories',
  storage: 'storage',
  allergens: 'allergens',
  warnings: 'warnings',
  flags: 'flags',
  unit: 'units',
};

/** The goods' data, what changes beside what holds now. */
export function GoodsData({ data, kind }: Pick<ReviewResponse, 'data' | 'kind'>) {
  const { t } = useTranslation('desk-review');
  const words = useCodeWords('desk-review');
  const said = useDatumWords();
  const columns: Column<Datum>[] = [
    { key: 'field', head: t('review.field'), cell: ({ field }) => words(`datum.${field}`) ?? field },
  ];
  if (kind === 'changed')
    columns.push({
      key: 'before',
      head: t('review.before'),
      cell: ({ field, before }) => <bdi>{said(field, before ?? '')}</bdi>,
    });
  columns.push({
    key: 'after',
    head: t('review.after'),
    cell: ({ field, after, changed }) =>
      kind === 'changed' && !changed ? (
        <span className="muted">{t('review.unchanged')}</span>
      ) : (
        <strong>
          <bdi>{said(field, after)}</bdi>
        </strong>
      ),
  });
  return (
    <section aria-labelledby="data">
      <h2 id="data">{t('review.data')}</h2>
      <DataTable
        caption={t('review.data')}
        columns={columns}
        rows={[...data].sort((one, other) => Number(other.changed) - Number(one.changed))}
        keyOf={({ field }) => field}
        empty={null}
      />
    </section>
  );
}

function useDatumWords() {
  const locale = useLocale();
  const join = useList();
  const categories = useCodeLists('codes');
  const labels = useCodeLists('labels');
  return (field: string, value: string): string => {
    if (field === 'origin') return isCountryCode(value) ? countryName(value, locale) : value;
    const list = LISTS[field];
    if (!list || value === '') return value;
    const of = list === 'categories' ? categories : labels;
    return join(value.split(', ').map((code) => of(`${list}.${code}`) ?? code));
  };
}

/** Words for codes that are only known when the page runs. */
function useCodeLists(namespace: 'codes' | 'labels') {
  const { i18n } = useTranslation(namespace);
  return (key: string): string | undefined => {
    const [list = '', code = ''] = key.split('.');
    const words: unknown = i18n.getResource(i18n.language, namespace, list);
    if (typeof words !== 'object' || words === null || !Object.hasOwn(words, code)) return undefined;
    const word: unknown = (words as Readonly<Record<string, unknown>>)[code];
    return typeof word === 'string' ? word : undefined;
  };
}
