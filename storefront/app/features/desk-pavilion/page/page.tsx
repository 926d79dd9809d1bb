import type { PageResponse } from '@caravanserai/contracts/desk-pavilion';
import { useTranslation } from 'react-i18next';
import { useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { operatorDesk } from '../../../desk/desk-context.server';
import { PairEditor } from '../../../desk/pair/pair-editor';
import { pairStyles } from '../../../desk/pair/pair-styles';
import { TitleBar } from '../../../desk/ui/title-bar';
import type { RouteHandle } from '../../../i18n/namespaces';
import { useMayCurate } from '../roles';
import { pavilionStyles } from '../styles';
import { PageActs } from './page-acts';
import { PageLinks } from './page-links';
import { PageMatrix } from './page-matrix';
import { usePairRows } from './pair-rows';
import { partsOf } from './matrix-of';
import { usePartNames } from './part-names';
import { Sections } from './sections';
import { Standing } from './standing';
import { usePageSuggestions } from './use-page-suggestions';
import { usePageTexts } from './use-page-texts';

export const handle: RouteHandle = { namespaces: ['desk-pavilion', 'desk-pair'] };
export const links = () => [...pairStyles, ...pavilionStyles];

export async function loader(args: LoaderFunctionArgs) {
  const desk = await operatorDesk(args);
  const version = new URL(args.request.url).searchParams.get('version');
  const page = await desk.call<PageResponse>('/operator/page', { query: { version } });
  return { page, locale: desk.locale, author: desk.me.id };
}

/** Everything a visitor sees, section by section, in every language. */
export default function Page() {
  const { t } = useTranslation('desk-pavilion');
  const { page, locale, author } = useLoaderData<typeof loader>();
  const [query] = useSearchParams();
  const mayCurate = useMayCurate();
  const names = usePartNames(page);
  const { save, confirm } = usePageTexts();
  const source = page.version.source_locale;
  const part = chosen(partsOf(page), query.get('part'), 'pavilion');
  const target = chosen(page.locales, query.get('lang'), page.locales.includes(locale) ? locale : source);
  const rows = usePairRows(page, part, target);
  const suggestions = usePageSuggestions(page.pavilion.handle, part, rows);
  const { state } = page.version;
  const writable = mayCurate && (state === 'draft' || (state === 'published' && page.open === null));
  return (
    <>
      <TitleBar title={t('page.title')} lede={t('page.lede')}>
        {mayCurate && <PageActs page={page} />}
      </TitleBar>
      <PageLinks />
      <div className="stack">
        <Standing page={page} />
        <PageMatrix page={page} part={part} target={target} />
        <section className="stack" id="write" aria-label={t('page.write', { part: names(part) })}>
          <h2>{names(part)}</h2>
          <PairEditor
            key={`${page.pavilion.handle} ${part} ${target}`}
            name={`pavilion ${page.pavilion.handle} ${author}`}
            rows={rows}
            source={source}
            target={target}
            onSave={save}
            onConfirm={confirm}
            suggestions={suggestions}
            readOnly={!writable}
            sourcePath={`?part=${part}&lang=${source}#write`}
          />
        </section>
        {writable && <Sections page={page} />}
      </div>
    </>
  );
}

const chosen = (among: readonly string[], asked: string | null, otherwise: string): string =>
  asked !== null && among.includes(asked) ? asked : otherwise;
