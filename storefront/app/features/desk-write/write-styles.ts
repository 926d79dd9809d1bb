import type { LinkDescriptor } from 'react-router';
import sheet from './desk-write.css?url';

/** The stylesheet of these pages. */
export const writeStyles: LinkDescriptor[] = [{ rel: 'stylesheet', href: sheet }];
