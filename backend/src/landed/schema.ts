const RULE_TABLES = [
  'customs_parameter',
  'customs_consumption_tax',
  'customs_import_rule',
  'customs_tariff',
  'customs_surcharge',
  'customs_vat_rate',
  'customs_vat_class',
  'customs_excise',
  'customs_tax_base',
  'exchange_rate',
];

/**
 * What reckoning in the database needs beside the tables of the modules, in a script that may run again.
 * Medusa keeps the rate of a cart's tax line as a four-byte real: seven digits, too few for an amount of several
 * thousand to come out to the last minor unit. A word that changes with every rule or rate tells each
 * process whether the rules it keeps in memory still hold.
 */
export function landedCostSchema(): string {
  return [
    'alter table cart_line_item_tax_line alter column rate type double precision;',
    'alter table cart_shipping_method_tax_line alter column rate type double precision;',
    // Taxes are reckoned from the whole cart by our own rules; Medusa's tax module has nothing to add.
    'update region set automatic_taxes = false where automatic_taxes;',
    `create table if not exists customs_version (
       only_row boolean primary key default true check (only_row), version text not null default gen_random_uuid()::text);`,
    'insert into customs_version default values on conflict do nothing;',
    `create or replace function customs_rules_changed() returns trigger language plpgsql as $$
     begin
       update customs_version set version = gen_random_uuid()::text;
       return null;
     end $$;`,
    ...RULE_TABLES.map(
      (table) =>
        `create or replace trigger customs_rules_changed after insert or update or delete or truncate on ${table}
           for each statement execute function customs_rules_changed();`,
    ),
  ].join('\n');
}
