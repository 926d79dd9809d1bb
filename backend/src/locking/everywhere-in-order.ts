import type { ILockingModule } from '@medusajs/framework/types';
import medusa from '@medusajs/medusa/locking';
import { holdInOrder } from './in-order';

/**
 * Makes Medusa's locking take several keys in one order, whichever provider keeps them. On the service's own class: a module of
 * ours in its place would have to repeat what Medusa finds in the folder of its own.
 */
const service = (medusa.service as unknown as { prototype: ILockingModule }).prototype;
const { execute } = service;

service.execute = function (keys, job, ...rest) {
  return holdInOrder(
    (key, inner) => execute.call(this, key, inner, ...rest) as ReturnType<typeof inner>,
    keys,
    job,
  );
};
