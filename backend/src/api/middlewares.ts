import { authenticate, configureStoreSearch, defineMiddlewares } from '@medusajs/framework/http';
import { accountMiddlewares } from '../account/middlewares';
import { checkAgreement } from '../checkout/check-agreement';
import { answerErrors } from '../checkout/requirements/answer-errors';
import { deskMiddlewares } from '../desk/middlewares';
import { refreshBeforeCompletion } from '../landed/refresh-before-completion';
import { harmlessFiles, harmlessPresigned } from '../front-door/guards/uploads';

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
    {
      matcher: '/store/search',
      methods: ['POST'],
      // Drafts are in the index, because the index follows every product; they are never an answer.
      middlewares: [
        configureStoreSearch({
          allowed_indexes: { product: { filters: () => ({ status: 'published' }) } },
        }),
      ],
    },
  ],
});
