import type { ListingEditResponse } from '@caravanserai/contracts/desk-write';
import { useTranslation } from 'react-i18next';
import { useLoaderData, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { merchantDesk } from '../../desk/desk-context.server';
import { ListingHead } from '../../desk/listing/listing-head';
import { pairStyles } from '../../desk/pair/pair-styles';
import type { RouteHandle } from '../../i18n/namespaces';
import { useLocale } from '../../i18n/use-locale';
import { localePath } from '../../shell/paths';
import { Notice } from '../../ui/notice';
import { writeStyles } from './write-styles';
import { firstLanguage } from './texts/choose-language';
import { LanguageMatrix } from './texts/language-matrix';
import { useEdited } from './texts/use-edited';
import { WriteTexts } from './texts/write-texts';

export const handle: RouteHandle = { namespaces: ['desk-write', 'desk-pair'] };
export const links = () => [...pairStyles, ...writeStyles];

export async function loader(args: LoaderFunctionArgs) {
  const { call, me, tenant } = await merchantDesk(args);
  const { listing } = await call<ListingEditResponse>(`/merchant/listings/${args.params.id ?? ''}`);
  return { listing, writer: `${me.id} ${tenant.id}` };
}

/** Another language or field is shown without asking the backend again: all are here. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  formMethod,
}: {
  currentUrl: URL;
  nextUrl: URL;
  formMethod?: string;
}): boolean {
  return formMethod !== undefined || currentUrl.pathname !== nextUrl.pathname;
}

/** `?language=` (of those the listing has) and `?field=`: which texts to write, beside the source. */
export default function TextsPage() {
  const { t } = useTranslation('desk-write');
  const { listing: loaded, writer } = useLoaderData<typeof loader>();
  const { listing, hear } = useEdited(loaded);
  const [query] = useSearchParams();
  const locale = useLocale();
  const asked = query.get('language') ?? '';
  const language = listing.locales.includes(asked) ? asked : firstLanguage(loaded);
  const pathOf = (to: string, field?: string) => {
    const search = new URLSearchParams({ language: to, ...(field && { field }) });
    return localePath(locale, `/merchant/listings/${listing.id}/texts?${search.toString()}`);
  };
  return (
    <>
      <ListingHead id={listing.id} title={listing.title} page="/texts" />
      {!listing.allowed.includes('edit') && <Notice title={t(`closed.${listing.change ?? listing.state}`)} />}
      <LanguageMatrix listing={listing} current={language} pathOf={pathOf} />
      <WriteTexts
        listing={listing}
        writer={writer}
        language={language}
        field={query.get('field')}
        hear={hear}
        pathOf={pathOf}
      />
    </>
  );
}
