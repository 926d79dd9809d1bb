/**
 * The catalogue's read model. Every row can be made again from the tables of Medusa and of our modules; nothing
 * is stored here alone. `goods_no` is a small stand-in for the goods' id, because it stands in every index.
 */
export const TABLES = `
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create table if not exists catalogue_state (
  only_row boolean primary key default true check (only_row),
  version bigint not null default 0,
  built_at timestamptz
);
insert into catalogue_state default values on conflict do nothing;
alter table catalogue_state add column if not exists judged_at timestamptz not null default now();

create table if not exists catalogue_changed (
  id bigint generated always as identity primary key,
  goods_id text not null,
  at timestamptz not null default clock_timestamp()
);

create table if not exists catalogue_goods (
  goods_no int generated always as identity primary key,
  goods_id text not null unique,
  digest text not null
);

create table if not exists catalogue_card (
  goods_no int not null,
  locale text not null,
  name_key text collate "C" not null,
  pavilion text not null default '',
  category text not null default '',
  head text not null,
  primary key (goods_no, locale)
);
alter table catalogue_card add column if not exists pavilion text not null default '';
alter table catalogue_card add column if not exists category text not null default '';

create table if not exists catalogue_offer (
  goods_no int not null,
  ship_to text not null,
  undeliverable boolean not null,
  soonest int not null,
  price bigint not null,
  created int not null,
  listing_id text not null,
  route text not null,
  place text not null,
  days_from smallint not null,
  days_to smallint not null,
  stock text not null,
  pavilion text not null,
  category text not null,
  merchant text not null,
  reasons text,
  also text,
  shown text,
  primary key (goods_no, ship_to)
);
alter table catalogue_offer add column if not exists shown text;

create table if not exists catalogue_facet_count (
  ship_to text not null,
  undeliverable boolean not null,
  pavilion text not null,
  category text not null,
  route text not null,
  in_stock boolean not null,
  n int not null,
  primary key (ship_to, undeliverable, pavilion, category, route, in_stock)
);

create table if not exists catalogue_merchant_count (
  ship_to text not null,
  undeliverable boolean not null,
  merchant text not null,
  pavilion text not null,
  category text not null,
  route text not null,
  in_stock boolean not null,
  n int not null,
  primary key (ship_to, undeliverable, merchant, pavilion, category, route, in_stock)
);

create table if not exists catalogue_search (
  goods_no int primary key,
  doc tsvector not null
);

create table if not exists catalogue_word (
  tag text not null,
  word text collate "C" not null,
  uses int not null,
  primary key (tag, word)
);
`;

/** Indexes that only speed reads up; a rebuild from nothing makes them last. */
export const READ_INDEXES: Readonly<Record<string, string>> = {
  catalogue_card_name: 'catalogue_card (locale, name_key, goods_no)',
  catalogue_card_pavilion: 'catalogue_card (locale, pavilion, name_key, goods_no)',
  catalogue_card_category: 'catalogue_card (locale, category, name_key, goods_no)',
  // All that a search, a count or an order by name looks at in an offer, so that they read the index alone.
  catalogue_offer_found: `catalogue_offer (ship_to, goods_no) include
    (undeliverable, soonest, created, price, days_to, route, stock, pavilion, category, merchant)`,
  catalogue_offer_soonest: 'catalogue_offer (ship_to, undeliverable, soonest, goods_no)',
  catalogue_offer_price: 'catalogue_offer (ship_to, undeliverable, price, goods_no)',
  catalogue_offer_created: 'catalogue_offer (ship_to, undeliverable, created, goods_no)',
  catalogue_offer_pavilion: 'catalogue_offer (ship_to, pavilion, undeliverable, soonest, goods_no)',
  catalogue_offer_pavilion_price: 'catalogue_offer (ship_to, pavilion, undeliverable, price, goods_no)',
  catalogue_offer_pavilion_created: 'catalogue_offer (ship_to, pavilion, undeliverable, created, goods_no)',
  catalogue_offer_category: 'catalogue_offer (ship_to, category, undeliverable, soonest, goods_no)',
  catalogue_offer_category_price: 'catalogue_offer (ship_to, category, undeliverable, price, goods_no)',
  catalogue_offer_category_created: 'catalogue_offer (ship_to, category, undeliverable, created, goods_no)',
  catalogue_offer_category_route:
    'catalogue_offer (ship_to, category, route, undeliverable, soonest, goods_no)',
  catalogue_offer_route: 'catalogue_offer (ship_to, route, undeliverable, soonest, goods_no)',
  catalogue_offer_route_price: 'catalogue_offer (ship_to, route, undeliverable, price, goods_no)',
  catalogue_offer_route_created: 'catalogue_offer (ship_to, route, undeliverable, created, goods_no)',
  catalogue_offer_merchant: 'catalogue_offer (ship_to, merchant, undeliverable, soonest, goods_no)',
  catalogue_search_doc: 'catalogue_search using gin (doc) with (fastupdate = off)',
  catalogue_word_similar: 'catalogue_word using gin (word gin_trgm_ops) with (fastupdate = off)',
};

export const createReadIndexes = (): string =>
  Object.entries(READ_INDEXES)
    .map(([name, on]) => `create index if not exists ${name} on ${on};`)
    .join('\n');

export const dropReadIndexes = (): string =>
  Object.keys(READ_INDEXES)
    .map((name) => `drop index if exists ${name};`)
    .join('\n');
