import type { ImportResponse } from '@caravanserai/contracts/desk-imports';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLoaderData, useRevalidator, type LoaderFunctionArgs } from 'react-router';
import { merchantDesk } from '../../desk/desk-context.server';
import { TitleBar } from '../../desk/ui/title-bar';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Button } from '../../ui/button';
import { ChangeSaid } from './change-said';
import { ImportChanges } from './files/import-changes';
import { ImportFaults } from './files/import-faults';
import { ImportState } from './files/import-state';
import { goodsStyles } from './goods-styles';
import { useChange } from './use-change';

export const handle: RouteHandle = { namespaces: ['desk-goods'] };
export const links = () => goodsStyles;

export async function loader(args: LoaderFunctionArgs) {
  const { call } = await merchantDesk(args);
  return call<ImportResponse>(`/merchant/imports/${args.params.id ?? ''}`);
}

const LOOK_MS = 1000;

/** One file: what it would change, what is wrong with it, and how far it is. */
export default function ImportPage() {
  const { t } = useTranslation('desk-goods');
  const { import: file, lines, faults } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const change = useChange();
  const { revalidate } = useRevalidator();
  const running = file.state === 'running';
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => void revalidate(), LOOK_MS);
    return () => clearInterval(timer);
  }, [running, revalidate]);
  const mayRun = file.state === 'checked' && file.faults === 0 && file.changed > 0;
  return (
    <>
      <TitleBar
        title={file.file_name}
        above={<Link to={localePath(locale, '/merchant/files')}>{t('files.title')}</Link>}
        lede={t('files.found', { lines: file.lines, changed: file.changed })}
      >
        <ImportState of={file} />
        {mayRun && (
          <Button
            disabled={change.busy}
            onClick={() => void change.run(`/imports/${file.id}`, { method: 'POST' })}
          >
            {t('files.take_over', { count: file.changed })}
          </Button>
        )}
      </TitleBar>
      <div className="stack">
        <ChangeSaid change={change} />
        {(running || file.state === 'done') && file.changed > 0 && (
          <p className="progress">
            <progress max={file.changed} value={file.done} aria-label={t('files.progress')} />{' '}
            <span role="status">{t('files.done_of', { done: file.done, count: file.changed })}</span>
          </p>
        )}
        <ImportFaults faults={faults} took={file.state === 'done' || running} />
        <ImportChanges lines={lines} />
      </div>
    </>
  );
}
