import { model } from '@medusajs/framework/utils';

/** That a person works for a merchant or a pavilion, and as what. It is read at each request and never deleted. */
export const Membership = model
  .define('membership', {
    id: model.id({ prefix: 'mship' }).primaryKey(),
    member_id: model.text(),
    tenant_kind: model.enum(['merchant', 'pavilion']),
    /** Of the merchant or the pavilion. */
    tenant_id: model.text(),
    role: model.enum(['owner', 'editor', 'dispatcher', 'manager', 'curator', 'reviewer', 'analyst']),
    state: model.enum(['active', 'ended']).default('active'),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ['member_id', 'tenant_kind', 'tenant_id'], unique: true, where: "state = 'active'" },
    { on: ['tenant_kind', 'tenant_id'] },
  ]);
