import { fixtureCard } from '../../test/fixture-card';
import { shownCard } from './shown-card';

describe('a card as lists show it', () => {
  const [mail, bonded] = [
    fixtureCard({ route: 'direct_mail', goods_id: 'goods_9' }),
    fixtureCard({ route: 'bonded' }),
  ];
  const also = [bonded, mail, bonded].map(({ listing_id, route, stock }) => ({
    listing_id,
    route,
    stock,
    price: { amount: 1200, currency: 'EUR' },
    basis: 'before_import_charges' as const,
    arrives: { from: '2026-11-24', to: '2026-11-27' },
  }));

  it('names each other route once', () => {
    expect(shownCard({ ...mail, also }).also_by).toEqual(['bonded']);
  });

  it('sends no ids', () => {
    expect(JSON.stringify(shownCard({ ...mail, also }))).not.toContain(mail.listing_id);
    expect(JSON.stringify(shownCard({ ...mail, also }))).not.toContain(mail.goods_id);
  });
});
