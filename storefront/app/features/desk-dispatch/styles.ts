import type { LinkDescriptor } from 'react-router';
import sheet from './desk-dispatch.css?url';

/** The stylesheet of these pages. */
export const dispatchStyles: LinkDescriptor[] = [{ rel: 'stylesheet', href: sheet }];
