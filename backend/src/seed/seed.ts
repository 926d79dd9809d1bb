import type { MedusaContainer } from '@medusajs/framework/types';
import { readCataloguePlan } from './catalogue-plan';
import { seedContext } from './context';
import { seedDirectory } from './files';
import { seedAccounts, type DemoLogins } from './steps/accounts';
import { seedAdmissionRules } from './steps/admission-rules';
import { seedCategories } from './steps/categories';
import { seedCustomsRules } from './steps/customs-rules';
import { readFreight, seedDeliveryRules } from './steps/delivery-rules';
import { seedDeskPages } from './steps/desk-pages';
import { seedDeskMembers, type DeskLogins } from './steps/desk-members';
import { seedDeskRevisions } from './steps/desk-revisions';
import { seedDispatch } from './steps/dispatch';
import { readRates, seedExchangeRates } from './steps/exchange-rates';
import { seedGoods } from './steps/goods';
import { seedListings } from './steps/listings';
import { seedLots } from './steps/lots';
import { seedMerchants } from './steps/merchants';
import { seedPaymentMethods } from './steps/payment-methods';
import { seedPavilions } from './steps/pavilions';
import { drawPictures } from './steps/pictures';
import { seedPlaces } from './steps/places';
import { seedRecipientRequirements } from './steps/recipient-requirements';
import { readRegions, seedRegions } from './steps/regions';
import { seedRestrictions } from './steps/restrictions';
import { seedReturnTerms } from './steps/return-terms';
import { seedSales } from './steps/sales';
import { seedStore } from './steps/store';
import { seedVouchers } from './steps/vouchers';

export interface SeedResult {
  publishable_key: string;
  logins: DemoLogins & DeskLogins;
  /** Listings this run added; 0 on a second run. */
  added_listings: number;
}

export interface SeedOptions {
  /** Folder for generated files (pictures). */
  dataDirectory: string;
  /** Public address of the backend, for picture addresses that a stock storefront can use. */
  backendUrl: string;
  knownLogins: Partial<DemoLogins & DeskLogins>;
  seedDirectory?: string;
  /** Only these pavilions, by ISO code; all without. */
  pavilions?: readonly string[] | undefined;
}

/** Fills an empty marketplace and completes a partly filled one. Running it again changes nothing. */
export async function seed(container: MedusaContainer, options: SeedOptions): Promise<SeedResult> {
  const directory = seedDirectory(process.cwd(), options.seedDirectory ?? process.env.CARAVANSERAI_SEED_DIR);
  const context = seedContext(container, readCataloguePlan(directory, options.pavilions), directory);
  const rates = readRates();
  const regionRows = readRegions(directory);
  const freight = readFreight(directory);

  const { salesChannelId, publishableKey } = await seedStore(context, regionRows);
  const destinations = await seedRegions(context, regionRows);
  await seedExchangeRates(context, rates);
  await seedCustomsRules(context);
  await seedRecipientRequirements(context);
  await seedPaymentMethods(context);
  await seedReturnTerms(context);
  const restrictions = await seedRestrictions(context);
  await seedDeliveryRules(context, freight);
  const places = await seedPlaces(context, salesChannelId, freight);
  const categories = await seedCategories(context);
  const pavilions = await seedPavilions(context);
  const merchants = await seedMerchants(context, pavilions);
  const profiles = await seedDispatch(context, { merchants, places, freight });
  const pictures = drawPictures(
    context.plan.goods.map((row) => row.slug),
    options.dataDirectory,
  );
  const goods = await seedGoods(context, { merchants, pavilions, pictures });
  const added_listings = await seedListings(context, {
    salesChannelId,
    goods,
    merchants,
    pavilions,
    places,
    categories,
    profiles,
    pictures,
    destinations,
    restrictions,
    rates,
    pictureOrigin: options.backendUrl,
    today: new Date().toISOString().slice(0, 10),
  });
  await seedLots(context);
  await seedSales(context);
  await seedVouchers(context);
  const logins = await seedAccounts(context, options.knownLogins);
  const desks = await seedDeskMembers(context, options.knownLogins);
  await seedAdmissionRules(context);
  await seedDeskRevisions(context, options.backendUrl);
  await seedDeskPages(context);
  return { publishable_key: publishableKey, logins: { ...logins, ...desks }, added_listings };
}
