import type { ListingEditResponse, WriteRefused } from '@caravanserai/contracts/desk-write';
import type { PreviewResponse } from '@caravanserai/contracts/desk-write-help';
import { decideRevision } from '../../src/authoring/revisions/decide-revision';
import { addListing } from '../../src/offering/add-listing';
import { tenantId } from '../support/desk';
import { app } from './app';
import { deskHelp, readListing } from './desk-help';
import { MARGILAN, reviewer, useMerchants } from './merchants';

const { page, save, settled } = deskHelp(app);

describe('new goods', () => {
  const merchants = useMerchants();

  it('go from a name in Uzbek to the shop without a word of English', async () => {
    const begun = await merchants.margilan.post<ListingEditResponse>('/merchant/listings?locale=ru', {
      ...{ title: 'Ipak roʻmol', source_locale: 'uz', category: 'textiles' },
    });
    expect(begun.status).toBe(201);
    const { id, revision } = begun.body.listing;
    expect(begun.body.listing).toMatchObject({
      state: 'draft',
      live: false,
      title: { value: 'Ipak roʻmol', lang: 'uz' },
    });
    const early = await merchants.margilan.post<WriteRefused>(
      `/merchant/listings/${id}/submit?locale=ru`,
      {},
    );
    expect(early.body).toMatchObject({ code: 'not_complete' });
    expect(early.body.causes?.map(({ code }) => code)).toEqual([
      'text_missing',
      'hs_code',
      'label_data',
      'no_route',
    ]);

    await save(merchants.margilan, id, {
      field: 'description',
      locale: 'uz',
      value: 'Qoʻlda toʻqilgan.',
      expected: '',
    });
    await save(merchants.margilan, id, {
      field: 'ingredients',
      locale: 'uz',
      value: '100% ipak',
      expected: '',
    });
    await app.sql(`update revision set data = $2::jsonb where id = $1`, [
      revision?.id,
      JSON.stringify({ hs6: '621410', unit: '011', gross_grams: 120 }),
    ]);
    const { id: merchantId } = await tenantId(app, MARGILAN);
    const [place] = await app.sql<{ id: string }>(`select id from place where code = 'UZ-TAS'`);
    await addListing(
      app.container,
      { merchantId, memberId: 'mem_test', memberName: 'Test', locale: 'en' },
      { goodsId: id, route: 'direct_mail', placeId: place?.id ?? '', price: 50_000_000, pieces: 5 },
    );
    const handed = await merchants.margilan.post<ListingEditResponse>(`/merchant/listings/${id}/submit`, {});
    expect(handed.body.listing).toMatchObject({ state: 'in_review', listings: [{ state: 'in_review' }] });
    const preview = await merchants.margilan.get<PreviewResponse>(
      `/merchant/listings/${id}/preview?country=FR&language=fr&currency=CNY&locale=en`,
    );
    expect(preview.body).toMatchObject({
      published: 'never',
      page: { title: { value: 'Ipak roʻmol', lang: 'uz' }, charged_currency: 'EUR' },
    });
    expect((await page('ipak-roʻmol', 'fr')).status).toBe(404);

    await decideRevision(app.container, {
      ...{
        revisionId: handed.body.listing.revision?.id ?? '',
        decision: 'approve',
        reasons: [],
        actor: reviewer,
      },
      pavilionId: handed.body.listing.pavilion.id,
    });
    await settled();
    const shown = await readListing(merchants.margilan, id);
    expect(shown).toMatchObject({ state: 'published', live: true });
    const french = await page(shown.slugs.fr ?? '', 'fr');
    expect(french.body).toMatchObject({
      title: { value: 'Ipak roʻmol', lang: 'uz' },
      description: { value: 'Qoʻlda toʻqilgan.', lang: 'uz' },
      label: { hs6: '621410' },
    });
    expect(french.body.offers[0]).toMatchObject({ deliverable: true });

    // English comes later, and takes the record over; the Uzbek text stays.
    await save(merchants.margilan, id, { field: 'title', locale: 'en', value: 'Silk shawl', expected: '' });
    const again = await merchants.margilan.post<ListingEditResponse>(`/merchant/listings/${id}/submit`, {});
    await decideRevision(app.container, {
      ...{
        revisionId: again.body.listing.revision?.id ?? '',
        decision: 'approve',
        reasons: [],
        actor: reviewer,
      },
      pavilionId: again.body.listing.pavilion.id,
    });
    await settled();
    const second = await readListing(merchants.margilan, id);
    expect(second.slugs.en).toBe('silk-shawl');
    const english = await page('silk-shawl', 'en');
    expect(english.body).toMatchObject({
      title: { value: 'Silk shawl', lang: 'en' },
      description: { value: 'Qoʻlda toʻqilgan.', lang: 'uz' },
    });

    const paused = await merchants.margilan.post<ListingEditResponse>(`/merchant/listings/${id}/pause`, {});
    expect(paused.body.listing).toMatchObject({ state: 'paused', live: false });
    await settled();
    expect((await page('silk-shawl', 'en')).status).toBe(404);
    const stock = await app.api.get<{ products: { title: string }[] }>('/store/products?q=Silk+shawl');
    expect(stock.body.products.map(({ title }) => title)).not.toContain('Silk shawl');
    const resumed = await merchants.margilan.post<ListingEditResponse>(`/merchant/listings/${id}/resume`, {});
    expect(resumed.body.listing).toMatchObject({ state: 'published', live: true });
  });
});
