import type { FileFault } from '@caravanserai/contracts/desk-imports';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../../desk/ui/data-table';
import { Notice } from '../../../ui/notice';

interface ImportFaultsProps {
  readonly faults: readonly FileFault[];
  /** The file was taken over: these lines were left out. */
  readonly took: boolean;
}

/** Every error by line and column. */
export function ImportFaults({ faults, took }: ImportFaultsProps) {
  const { t } = useTranslation('desk-goods');
  if (faults.length === 0) return null;
  return (
    <>
      <Notice tone="bad" title={t(took ? 'files.left_out' : 'files.has_faults', { count: faults.length })} />
      <DataTable
        caption={t('files.faults')}
        rows={faults}
        keyOf={({ line, column, words }) => `${line} ${column} ${words}`}
        empty={null}
        columns={[
          { key: 'line', head: t('files.line'), cell: ({ line }) => t('files.line_number', { line }) },
          {
            key: 'column',
            head: t('files.column'),
            cell: ({ column }) => <bdi className="code">{column}</bdi>,
          },
          { key: 'words', head: t('files.what'), cell: ({ words }) => words },
        ]}
      />
    </>
  );
}
