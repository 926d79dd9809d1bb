import type { LinkDescriptor } from 'react-router';
import stylesheet from './pavilion-desk.css?url';

/** For the `links` of these pages; the shop never loads it. */
export const pavilionStyles: LinkDescriptor[] = [{ rel: 'stylesheet', href: stylesheet }];
