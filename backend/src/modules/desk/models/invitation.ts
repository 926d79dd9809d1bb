import { model } from '@medusajs/framework/utils';

/** A link in a letter that makes its reader a member once. Only the link's hash is kept. */
export const Invitation = model
  .define('invitation', {
    id: model.id({ prefix: 'invi' }).primaryKey(),
    tenant_kind: model.enum(['merchant', 'pavilion']),
    tenant_id: model.text(),
    /** Lower case. */
    email: model.text(),
    role: model.enum(['owner', 'editor', 'dispatcher', 'manager', 'curator', 'reviewer', 'analyst']),
    /** The language of its letter. */
    locale: model.text(),
    /** SHA-256 of the token, hexadecimal. */
    token_hash: model.text(),
    expires_at: model.dateTime(),
    /** The member who invited; null for the platform. */
    invited_by: model.text().nullable(),
    accepted_at: model.dateTime().nullable(),
    withdrawn_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ['token_hash'], unique: true },
    {
      on: ['tenant_kind', 'tenant_id', 'email'],
      unique: true,
      where: 'accepted_at IS NULL AND withdrawn_at IS NULL',
    },
  ]);
