import type { ImportsResponse } from '@caravanserai/contracts/desk-imports';
import { useTranslation } from 'react-i18next';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { merchantDesk } from '../../desk/desk-context.server';
import { TitleBar } from '../../desk/ui/title-bar';
import { useDeskFile } from '../../desk/use-desk-call';
import type { RouteHandle } from '../../i18n/namespaces';
import { FileUpload } from './files/file-upload';
import { ImportList } from './files/import-list';
import { goodsStyles } from './goods-styles';

export const handle: RouteHandle = { namespaces: ['desk-goods'] };
export const links = () => goodsStyles;

export async function loader(args: LoaderFunctionArgs) {
  const { call } = await merchantDesk(args);
  return call<ImportsResponse>('/merchant/imports');
}

/** All goods as a file, and files taken over. */
export default function FilesPage() {
  const { t } = useTranslation('desk-goods');
  const { imports, most_rows } = useLoaderData<typeof loader>();
  const file = useDeskFile();
  return (
    <>
      <TitleBar title={t('files.title')} lede={t('files.lede')} />
      <div className="stack">
        <section className="panel" aria-labelledby="files-out">
          <h2 id="files-out">{t('files.out')}</h2>
          <p>{t('files.out_text')}</p>
          <p className="acts">
            <a className="btn plain" href={file('/files/goods.csv')} download>
              {t('files.goods')}
            </a>
            <a className="btn plain" href={file('/files/template.csv')} download>
              {t('files.template')}
            </a>
          </p>
        </section>
        <FileUpload mostRows={most_rows} />
        <ImportList imports={imports} />
      </div>
    </>
  );
}
