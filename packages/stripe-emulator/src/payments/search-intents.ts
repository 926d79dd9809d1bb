import type Stripe from 'stripe';
import { badRequest } from '../http/fault';

type Test = (intent: Stripe.PaymentIntent) => boolean;

/**
 * The part of Stripe's search language that finds intents again: `status:'…'`, `customer:'…'`, `currency:'…'`,
 * `amount:1234` (also with < and >) and `metadata['key']:'value'`, joined by AND. Unlike Stripe's, it is
 * never behind.
 */
export function parseSearch(query: string): Test {
  const tests = query.split(/\s+AND\s+/i).map((clause) => parseClause(clause.trim()));
  return (intent) => tests.every((test) => test(intent));
}

function parseClause(clause: string): Test {
  const metadata = /^metadata\[(["'])([^"']+)\1\]:(["'])([^"']*)\3$/.exec(clause);
  if (metadata) return ({ metadata: own }) => own[metadata[2] ?? ''] === metadata[4];
  const text = /^(status|customer|currency):(["'])([^"']*)\2$/.exec(clause);
  if (text) return (intent) => String(intent[text[1] as 'status']) === text[3];
  const number = /^(amount|created)([:<>]=?)(\d+)$/.exec(clause);
  if (number) return compare(number[1] as 'amount' | 'created', number[2] ?? ':', Number(number[3]));
  throw badRequest(`The query provided is invalid: ${clause}`, { param: 'query' });
}

function compare(field: 'amount' | 'created', operator: string, value: number): Test {
  return (intent) => {
    const own = intent[field];
    if (operator === '>') return own > value;
    if (operator === '>=') return own >= value;
    if (operator === '<') return own < value;
    return operator === '<=' ? own <= value : own === value;
  };
}
