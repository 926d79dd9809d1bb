import { useRef } from 'react';
import type { ShownCard } from '../../../data/shown-card';
import type { LocalePaths } from '../../../shell/paths';
import { canBuy } from '../can-buy';
import '../listing.css';
import { useOutOfView } from '../use-out-of-view';
import type { ShownListing } from '../shown-listing';
import { BuyBar } from './buy-bar';
import { BuyColumn } from './buy-column';
import { Compare } from './compare';
import { Gallery } from './gallery';
import { LabelTable } from './label-table';
import { ListingCrumbs } from './listing-crumbs';
import { ListingHead } from './listing-head';
import { Maker } from './maker';
import { OriginSection } from './origin-section';
import { Related } from './related';

interface ListingProps {
  readonly listing: ShownListing;
  readonly related: readonly ShownCard[];
  readonly originName: string;
  readonly shipToName: string;
  readonly paths: LocalePaths;
  readonly chosen: boolean;
}

/** The page of one goods: picture and price first, then where it comes from, its label and its merchant. */
export function Listing({ listing, related, originName, shipToName, paths, chosen }: ListingProps) {
  const button = useRef<HTMLDivElement>(null);
  const [offer] = listing.offers;
  const outOfView = useOutOfView(button, offer?.listing_id);
  return (
    <div data-pv={listing.pavilion.iso2}>
      <ListingHead listing={listing} paths={paths} noindex={chosen} />
      <div className="wrap">
        <ListingCrumbs listing={listing} />
      </div>
      <div className="wrap pdp">
        <Gallery listing={listing} />
        <BuyColumn listing={listing} shipToName={shipToName} button={button} />
      </div>
      <Compare offers={listing.offers} />
      {listing.base && <OriginSection listing={listing} base={listing.base} shipToName={shipToName} />}
      <section className="section">
        <div className="wrap two">
          <LabelTable listing={listing} originName={originName} />
          <Maker listing={listing} />
        </div>
      </section>
      <Related goods={related} />
      {outOfView && canBuy(offer) && <BuyBar offer={offer} />}
    </div>
  );
}
