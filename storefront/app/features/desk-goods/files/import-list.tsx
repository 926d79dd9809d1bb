import type { GoodsImport } from '@caravanserai/contracts/desk-imports';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../../desk/ui/data-table';
import { DateTime } from '../../../desk/ui/date-time';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { ImportState } from './import-state';

/** The files sent in last. */
export function ImportList({ imports }: { imports: readonly GoodsImport[] }) {
  const { t } = useTranslation('desk-goods');
  const locale = useLocale();
  return (
    <section aria-labelledby="files-last">
      <h2 id="files-last">{t('files.last')}</h2>
      <DataTable
        caption={t('files.last')}
        rows={imports}
        keyOf={({ id }) => id}
        empty={<p className="hint">{t('files.no_files')}</p>}
        columns={[
          {
            key: 'file',
            head: t('files.file'),
            cell: ({ id, file_name }) => (
              <Link to={localePath(locale, `/merchant/files/${id}`)}>
                <bdi>{file_name}</bdi>
              </Link>
            ),
          },
          { key: 'state', head: t('files.state_head'), cell: (each) => <ImportState of={each} /> },
          { key: 'changes', head: t('files.changes'), end: true, cell: ({ changed }) => changed },
          { key: 'faults', head: t('files.faults'), end: true, cell: ({ faults }) => faults },
          { key: 'by', head: t('files.by'), cell: ({ by }) => <bdi>{by}</bdi> },
          { key: 'at', head: t('files.at'), cell: ({ at }) => <DateTime value={at} /> },
        ]}
      />
    </section>
  );
}
