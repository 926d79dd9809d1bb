const MY_ORDERS = `select id from "order" where customer_id = $1 and deleted_at is null`;
const MY_CARTS = `
  select id from cart where customer_id = $1
  union select cart_id from order_cart where order_id in (${MY_ORDERS})`;
const ADDRESS = `company, first_name, last_name, address_1, address_2, city, province, postal_code, country_code, phone`;

const MY_COLLECTIONS = `
  select payment_collection_id from order_payment_collection where order_id in (${MY_ORDERS})
  union select payment_collection_id from cart_payment_collection where cart_id in (${MY_CARTS})`;

/**
 * What is held about a customer: one statement for each kind, `$1` is the customer. Amounts of Medusa's rows are major
 * units, ours minor units.
 */
export const PARTS: Readonly<Record<string, string>> = {
  account: `
    select c.email, c.first_name, c.last_name, c.company_name, c.phone, c.metadata, c.created_at, s.locale,
           s.confirmed_email, s.sessions_from
      from customer c left join account_setting s on s.customer_id = c.id where c.id = $1`,
  sign_in: `
    select p.provider, p.entity_id, p.created_at from provider_identity p
      join auth_identity i on i.id = p.auth_identity_id where i.app_metadata->>'customer_id' = $1`,
  addresses: `
    select address_name, is_default_shipping, is_default_billing, ${ADDRESS}, created_at
      from customer_address where customer_id = $1 and deleted_at is null`,
  orders: `
    select o.id, o.display_id, o.created_at, o.status, o.email, o.currency_code, o.locale, o.metadata,
           (select to_jsonb(a) from (select ${ADDRESS} from order_address where id = o.shipping_address_id) a)
             as shipping_address,
           (select to_jsonb(a) from (select ${ADDRESS} from order_address where id = o.billing_address_id) a)
             as billing_address,
           (select jsonb_agg(jsonb_build_object('title', l.title, 'quantity', i.quantity, 'unit_price', l.unit_price,
                                                'metadata', l.metadata))
              from order_item i join order_line_item l on l.id = i.item_id
             where i.order_id = o.id and i.version = o.version) as goods
      from "order" o where o.id in (${MY_ORDERS}) order by o.display_id`,
  parcels: `
    select order_id, id, route, place, ship_to, currency, goods, voucher, freight, charges, subtotal, promised_from,
           promised_to, state, state_since, declaration_number, carrier, tracking
      from consignment where order_id in (${MY_ORDERS}) order by order_id, key`,
  journeys: `
    select order_id, consignment_id, kind, to_state, at from consignment_event
     where order_id in (${MY_ORDERS}) order by at`,
  returns: `
    select order_id, consignment_id, kind, state, reason, words, name, email, amount, currency, asked_at
      from return_request where order_id in (${MY_ORDERS}) order by asked_at`,
  payments: `
    select p.currency_code, p.amount, p.provider_id, p.data->>'id' as payment_id, p.captured_at, p.canceled_at, p.created_at
      from payment p where p.payment_collection_id in (${MY_COLLECTIONS}) order by p.created_at`,
  payment_accounts: `
    select h.provider_id, h.external_id, h.email from account_holder h
      join customer_account_holder l on l.account_holder_id = h.id where l.customer_id = $1`,
  carts: `
    select c.id, c.email, c.currency_code, c.locale, c.created_at, c.updated_at, c.completed_at,
           (select to_jsonb(a) from (select ${ADDRESS} from cart_address where id = c.shipping_address_id) a) as address,
           (select jsonb_agg(jsonb_build_object('title', l.title, 'quantity', l.quantity))
              from cart_line_item l where l.cart_id = c.id and l.deleted_at is null) as goods
      from cart c where c.id in (${MY_CARTS}) and c.deleted_at is null order by c.created_at`,
  kept_goods: `
    select cart_id, kind, listing_id, quantity, created_at from kept_line
     where deleted_at is null and (customer_id = $1 or cart_id in (${MY_CARTS}))`,
  customs_identities: `
    select country, number_masked, fictional, order_id, created_at, erased_at from buyer_identity
     where deleted_at is null and (order_id in (${MY_ORDERS}) or cart_id in (${MY_CARTS}))`,
  yearly_allowance: `
    select order_id, year, amount, restored_at from import_ledger_entry
     where deleted_at is null and order_id in (${MY_ORDERS})`,
  consents: `
    select cart_id, order_id, kind, text_version, locale, at from consent
     where deleted_at is null and (order_id in (${MY_ORDERS}) or cart_id in (${MY_CARTS}))`,
  letters: `
    select m.kind, m."to", m.locale, m.order_id, m.created_at, m.sent_at from mail m
     where m.order_id in (${MY_ORDERS})
        or lower(m."to") = (select lower(email) from customer where id = $1)`,
};
