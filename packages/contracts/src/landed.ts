import * as z from 'zod/mini';
import { isoDate, money } from './common';

/** What is levied; `consumption_tax` is China's, `sales_tax` is VAT, GST or what else its name says. */
export const taxHead = z.enum(['duty', 'surcharge', 'excise', 'consumption_tax', 'sales_tax']);
export type TaxHead = z.infer<typeof taxHead>;

/** A charge on goods that travel. */
export const charge = z.object({
  head: taxHead,
  /** Its name in law as a code (VAT, GST); empty where the head says it all. */
  name: z.string(),
  /** The same in words, in the language of the answer. */
  words: z.string(),
  /** Null: due or not, how much is unknown. */
  amount: z.nullable(money),
  /** Taken by the shop now, by customs or the carrier on arrival, or in the price already. */
  collected: z.enum(['checkout', 'border', 'included']),
});
export type Charge = z.infer<typeof charge>;

/** What the shop promises about charges on delivery. */
export const assurance = z.object({
  level: z.enum(['nothing_more', 'estimate', 'delivered_at_place']),
  /** Day of the rules. */
  as_of: isoDate,
  /** Incoterms 2020. */
  terms: z.enum(['DDP', 'DAP']),
  /** In one sentence, and what it means. */
  short: z.string(),
  long: z.string(),
});
export type Assurance = z.infer<typeof assurance>;

/** How a consignment stands against China's limits for retail import. */
export const limits = z.object({
  state: z.enum(['IN_LIMIT', 'FULL_TAX_SINGLE_ITEM', 'REJECT_SPLIT_ORDER', 'REJECT_ANNUAL_GENERAL_TRADE']),
  /** Goods, freight and insurance as customs counts them. */
  value: money,
  /** For one consignment. */
  limit: money,
  /** For one person and calendar year, and what was bought in this shop; customs also counts other shops. */
  yearly: money,
  used: money,
  words: z.string(),
});
export type Limits = z.infer<typeof limits>;

const portion = z.object({ line_id: z.string(), quantity: z.int() });
export type Portion = z.infer<typeof portion>;

/** Why a consignment can't go as it is. */
export const refusal = z.object({
  reason: z.enum(['NOT_ELIGIBLE', 'REJECT_SPLIT_ORDER', 'REJECT_ANNUAL_GENERAL_TRADE']),
  words: z.string(),
  /** Lines that don't enter at all, each with its reason in words. */
  lines: z.array(z.object({ line_id: z.string(), words: z.string() })),
  /** What to order now and what to keep; null where splitting doesn't help. */
  split: z.nullable(z.object({ now: z.array(portion), later: z.array(portion) })),
});
export type Refusal = z.infer<typeof refusal>;

/** How the figures came about, in sentences. */
export const working = z.object({
  /** Day of the rules. */
  date: isoDate,
  steps: z.array(
    z.object({
      /** Null when it speaks of the whole consignment. */
      line_id: z.nullable(z.string()),
      text: z.string(),
      /** Ids of the rules it rests on. */
      rows: z.array(z.string()),
    }),
  ),
  rows: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      /** `S` read in a named source, others weaker, `-` unknown. */
      confidence: z.enum(['S', 'S2', 'M', 'X', 'C', '-']),
      confidence_words: z.string(),
      /** Empty where open. */
      valid_from: z.string(),
      valid_to: z.string(),
    }),
  ),
});
export type Working = z.infer<typeof working>;
