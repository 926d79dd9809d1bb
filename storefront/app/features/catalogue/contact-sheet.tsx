import type { Card } from '@caravanserai/contracts/card';
import type { ListingsResponse } from '@caravanserai/contracts/listings';
import { maxPageSize } from '@caravanserai/contracts/query';
import { useTranslation } from 'react-i18next';
import { Link, type LoaderFunctionArgs } from 'react-router';
import { callBackend } from '../../data/backend.server';
import { shopContext } from '../../data/shop-context.server';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { PageHead } from '../../shell/page-head';
import { localePath } from '../../shell/paths';
import { Pager } from '../../ui/pager';
import { Plinth } from '../../ui/plinth';
import './catalogue.css';

export const handle: RouteHandle = { namespaces: ['catalogue'] };

/** A sheet has room for this many pages of the list; more goods go to the next sheet. */
const PAGES = 5;

interface SheetData {
  readonly goods: readonly Card[];
  readonly next: string | null;
}

/** The pictures of all goods, wherever they can be sent. */
export async function loader(args: LoaderFunctionArgs): Promise<SheetData> {
  const { readQuery, shopperAddress } = await shopContext(args);
  const goods: Card[] = [];
  let cursor = new URL(args.request.url).searchParams.get('cursor');
  for (let page = 0; page < PAGES; page += 1) {
    const answer: ListingsResponse = await callBackend('/store/listings', {
      query: { ...readQuery, sort: 'name', include_undeliverable: true, limit: maxPageSize, cursor },
      shopperAddress,
    });
    goods.push(...answer.cards);
    cursor = answer.next;
    if (!cursor) break;
  }
  return { goods, next: cursor };
}

export default function ContactSheet({ loaderData: { goods, next } }: { loaderData: SheetData }) {
  const { t } = useTranslation('catalogue');
  const locale = useLocale();
  return (
    <>
      <PageHead title={t('sheet.title')} description={t('sheet.text')} noindex />
      <div className="wrap catalogue-head">
        <h1>{t('sheet.title')}</h1>
        <p className="muted">{t('sheet.text')}</p>
      </div>
      <div className="wrap catalogue">
        <ul className="sheet-grid">
          {goods.map(({ slug, title, picture, pavilion }) => (
            <li key={slug} data-pv={pavilion.iso2}>
              <Plinth picture={picture} />
              <Link to={localePath(locale, `/goods/${slug}`)} lang={title.lang} dir={title.dir}>
                {title.value}
              </Link>
              <p className="xs quiet">{pavilion.name}</p>
            </li>
          ))}
        </ul>
        <Pager previous={null} next={next} />
      </div>
    </>
  );
}
