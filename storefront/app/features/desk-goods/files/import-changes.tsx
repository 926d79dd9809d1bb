import type { FileLine } from '@caravanserai/contracts/desk-imports';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';

/** More lines than this are shown on asking. */
const AT_FIRST = 100;

/** Every change by line: the column, what it says now and what it will say. */
export function ImportChanges({ lines }: { lines: readonly FileLine[] }) {
  const { t } = useTranslation('desk-goods');
  const [all, setAll] = useState(false);
  if (lines.length === 0) return <p className="panel">{t('files.no_changes')}</p>;
  const shown = all ? lines : lines.slice(0, AT_FIRST);
  return (
    <section aria-labelledby="file-changes">
      <h2 id="file-changes">{t('files.changes')}</h2>
      <ol className="file-lines">
        {shown.map(({ line, label, goods_id, changes }) => (
          <li key={line}>
            <p>
              <span className="hint">{t('files.line_number', { line })}</span>{' '}
              <bdi className="code">{label}</bdi>{' '}
              {goods_id === null && <strong>{t('files.new_goods')}</strong>}
            </p>
            <dl>
              {changes.map(({ field, from, to, doubtful }) => (
                <div key={field}>
                  <dt>
                    <bdi className="code">{field}</bdi>
                  </dt>
                  <dd>
                    {from !== '' && (
                      <>
                        <del dir="auto">{from}</del> <span aria-hidden="true">→</span>{' '}
                      </>
                    )}
                    <ins dir="auto">{to}</ins>
                    {doubtful && <small className="warn-text"> {t('files.doubtful')}</small>}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
      {!all && lines.length > AT_FIRST && (
        <Button look="plain" onClick={() => setAll(true)}>
          {t('files.show_all', { count: lines.length })}
        </Button>
      )}
    </section>
  );
}
