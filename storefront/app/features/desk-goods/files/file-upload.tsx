import type { ImportResponse } from '@caravanserai/contracts/desk-imports';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useLocale } from '../../../i18n/use-locale';
import { localePath } from '../../../shell/paths';
import { ChangeSaid } from '../change-said';
import { FileInput } from '../file-input';
import { useChange } from '../use-change';

/** Takes a file and reads it through; what it would change stands on a page of its own. */
export function FileUpload({ mostRows }: { mostRows: number }) {
  const { t } = useTranslation('desk-goods');
  const locale = useLocale();
  const navigate = useNavigate();
  const id = useId();
  const change = useChange();
  const send = async (file: File | undefined) => {
    if (!file) return;
    // Systems without a spreadsheet name the type in other ways, or not at all.
    const body = new Blob([file], { type: 'text/csv' });
    const checked = await change.run<ImportResponse>('/imports', {
      method: 'POST',
      query: { name: file.name },
      body,
    });
    if (checked) await navigate(localePath(locale, `/merchant/files/${checked.import.id}`));
  };
  return (
    <section className="panel" aria-labelledby="files-in">
      <h2 id="files-in">{t('files.in')}</h2>
      <ul className="rules">
        {(['check', 'empty', 'numbers', 'auto', 'new', 'review'] as const).map((rule) => (
          <li key={rule}>{t(`files.rule.${rule}`)}</li>
        ))}
        <li>{t('files.rule.most', { count: mostRows })}</li>
      </ul>
      <p className="acts">
        <label className="btn" htmlFor={id}>
          {t('files.choose')}
        </label>
        <FileInput
          id={id}
          accept=".csv,text/csv"
          disabled={change.busy}
          onFiles={([file]) => void send(file)}
        />
        <span role="status">{change.busy && t('files.reading')}</span>
      </p>
      <ChangeSaid change={change} />
    </section>
  );
}
