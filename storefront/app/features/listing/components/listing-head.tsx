import { printMinor } from '@caravanserai/money/decimal';
import { useLocale } from '../../../i18n/use-locale';
import { PageHead } from '../../../shell/page-head';
import type { LocalePaths } from '../../../shell/paths';
import { useShell } from '../../../shell/shell-data';
import { SharePicture } from '../../../ui/share-picture';
import { StructuredData } from '../../../ui/structured/structured-data';
import { structuredData } from '../structured-data';
import { useCrumbs } from '../use-crumbs';
import type { ShownListing } from '../shown-listing';

interface ListingHeadProps {
  readonly listing: ShownListing;
  readonly paths: LocalePaths;
  readonly noindex: boolean;
}

/** What search engines and shared links show of the page. */
export function ListingHead({ listing, paths, noindex }: ListingHeadProps) {
  const origin = useShell()?.publicUrl ?? '';
  const crumbs = useCrumbs(listing);
  const path = paths[useLocale()];
  const { title, subtitle, description, pavilion, offers, pictures } = listing;
  const price = offers[0]?.price;
  const [picture] = pictures;
  return (
    <>
      <PageHead
        title={`${title.value} · ${pavilion.name}`}
        description={description.value || subtitle.value}
        noindex={noindex}
      />
      {picture && <SharePicture picture={picture} origin={origin} />}
      {price && <meta property="product:price:amount" content={printMinor(price.amount, price.currency)} />}
      {price && <meta property="product:price:currency" content={price.currency} />}
      <StructuredData blocks={structuredData(listing, { origin, path, crumbs })} />
    </>
  );
}
