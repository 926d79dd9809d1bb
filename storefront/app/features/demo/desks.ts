/** One of the two desks to step into, and where the five steps lead; addresses without their language. */
export interface DemoDesk {
  readonly id: 'merchant' | 'operator';
  /** Whose cloth the door wears. */
  readonly iso2: string;
  readonly steps: readonly [string, string, string, string, string];
}

export const DESKS: readonly DemoDesk[] = [
  {
    id: 'merchant',
    iso2: 'UZ',
    steps: [
      '/merchant',
      '/merchant/matrix',
      '/merchant/listings',
      '/merchant/consignments',
      '/merchant/earnings',
    ],
  },
  {
    id: 'operator',
    iso2: 'RW',
    steps: ['/operator', '/operator/page', '/operator/reviews', '/operator/admissions', '/operator/featured'],
  },
];
