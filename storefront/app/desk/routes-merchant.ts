import { index, layout, route, type RouteConfigEntry } from '@react-router/dev/routes';

/** The merchant's desk, `/{locale}/merchant/…`; each area adds the lines of its pages. */
export const merchantRoutes: RouteConfigEntry[] = [
  // Two fixed steps, or a page of the desk with 'api' for its language would be the better match.
  route('api/desk/merchant/*', 'desk/api.ts', { id: 'merchant-api' }),
  route(':locale/merchant/listings/:id/preview', 'desk/preview/preview-frame.tsx', [
    index('features/listing/page.tsx', { id: 'merchant-preview' }),
  ]),
  route(':locale/merchant/apply', 'desk/door-frame.tsx', { id: 'apply-frame' }, [
    layout('desk/page-errors.tsx', { id: 'apply-pages' }, [
      index('features/desk-review/application/apply-page.tsx'),
    ]),
  ]),
  route(':locale/merchant', 'desk/frame.tsx', { id: 'merchant-frame' }, [
    layout('desk/page-errors.tsx', { id: 'merchant-pages' }, [
      index('features/desk/today.tsx', { id: 'merchant-today' }),
      route('listings', 'features/desk-write/listings-page.tsx'),
      route('listings/new', 'features/desk-write/new-page.tsx'),
      route('listings/:id', 'features/desk-write/overview-page.tsx'),
      route('listings/:id/texts', 'features/desk-write/texts-page.tsx'),
      route('listings/:id/data', 'features/desk-goods/data-page.tsx'),
      route('listings/:id/pictures', 'features/desk-goods/pictures-page.tsx'),
      route('listings/:id/prices', 'features/desk-goods/prices-page.tsx'),
      route('listings/:id/routes', 'features/desk-goods/routes-page.tsx'),
      route('listings/:id/stock', 'features/desk-goods/to-routes.ts'),
      route('listings/:id/delivery', 'features/desk-goods/to-delivery.ts'),
      route('stock', 'features/desk-goods/stock-page.tsx'),
      route('delivery', 'features/desk-goods/delivery-page.tsx'),
      route('absences', 'features/desk-goods/absences-page.tsx'),
      route('files', 'features/desk-goods/files-page.tsx'),
      route('files/:id', 'features/desk-goods/import-page.tsx'),
      route('matrix', 'features/desk-write/matrix-page.tsx'),
      route('application', 'features/desk-review/application/page.tsx'),
      route('admissions', 'features/desk-review/places/page.tsx'),
      route('consignments', 'features/desk-dispatch/parcels-page.tsx'),
      route('consignments/:id', 'features/desk-dispatch/parcel-page.tsx'),
      route('returns', 'features/desk-dispatch/returns-page.tsx'),
      route('returns/:id', 'features/desk-dispatch/return-page.tsx'),
      route('earnings', 'features/desk-dispatch/earnings-page.tsx'),
      route('team', 'features/desk/team/page.tsx', { id: 'merchant-team' }),
      route('history', 'features/desk/history.tsx', { id: 'merchant-history' }),
      route('*', 'shell/not-found.tsx', { id: 'merchant-not-found' }),
    ]),
  ]),
];
