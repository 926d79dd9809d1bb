import type { LinkDescriptor } from 'react-router';
import sheet from './desk-goods.css?url';

/** The stylesheet of these pages; the shop never loads it. */
export const goodsStyles: LinkDescriptor[] = [{ rel: 'stylesheet', href: sheet }];
