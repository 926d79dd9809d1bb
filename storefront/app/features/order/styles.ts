import type { LinkDescriptor, LinksFunction } from 'react-router';
import order from './order.css?url';
import receipt from './receipt.css?url';
import returns from './returns/returns.css?url';

const sheet = (href: string): LinkDescriptor => ({ rel: 'stylesheet', href });

/** For the `links` of these pages; others never load them. */
export const orderLinks: LinksFunction = () => [sheet(order), sheet(returns)];
export const receiptLinks: LinksFunction = () => [sheet(receipt)];
export const returnLinks: LinksFunction = () => [sheet(returns)];
