import { authenticate, configureStoreSearch, defineMiddlewares } from '@medusajs/framework/http';
import { accountMiddlewares } from '../account/middlewares';
import { onlyPublicProducts, publicInSearch, withoutProducts } from '../catalogue/only-public-products';
import { checkAgreement } from '../checkout/check-agreement';
import { answerErrors } from '../checkout/requirements/answer-errors';
import { deskMiddlewares } from '../desk/middlewares';
import { refreshBeforeCompletion } from '../landed/refresh-before-completion';
import { harmlessFiles, harmlessPresigned } from '../front-door/guards/uploads';

/** What Medusa sorts products by, with reads of its own. */
const SORTED_BY = [
  '/store/collections',
  '/store/product-categories',
  '/store/product-tags',
  '/store/product-types',
  '/store/product-options',
];

/** Only what must run behind Medusa's own readers; everything else is in the front door. */
export default defineMiddlewares({
  errorHandler: answerErrors,
  routes: [
    ...accountMiddlewares,
    ...deskMiddlewares,
    {
      matcher: '/store/carts/:id/complete',
      methods: ['POST'],
      middlewares: [checkAgreement, refreshBeforeCompletion],
    },
    {
      matcher: '/store/carts/:id/join',
      methods: ['POST'],
      middlewares: [authenticate('customer', ['session', 'bearer'])],
    },
    { matcher: '/admin/uploads', methods: ['POST'], middlewares: [harmlessFiles] },
    { matcher: '/admin/uploads/presigned-urls', methods: ['POST'], middlewares: [harmlessPresigned] },
    { matcher: '/store/products', methods: ['GET'], middlewares: [onlyPublicProducts('id')] },
    { matcher: '/store/products/:id', methods: ['GET'], middlewares: [onlyPublicProducts('id')] },
    { matcher: '/store/product-variants', methods: ['GET'], middlewares: [onlyPublicProducts('product_id')] },
    {
      matcher: '/store/product-variants/:id',
      methods: ['GET'],
      middlewares: [onlyPublicProducts('product_id')],
    },
    ...SORTED_BY.flatMap((matcher) =>
      [matcher, `${matcher}/:id`].map((each) => ({
        matcher: each,
        methods: ['GET' as const],
        middlewares: [withoutProducts],
      })),
    ),
    {
      matcher: '/store/search',
      methods: ['POST'],
      // Drafts are in the index, because the index follows every product, and so are goods of closed doors; they are
      // never an answer.
      middlewares: [
        configureStoreSearch({
          allowed_indexes: { product: { filters: publicInSearch } },
        }),
      ],
    },
  ],
});
