import type { LinkDescriptor } from 'react-router';
import sheet from './chart.css?url';

/** The stylesheet of pages with charts. */
export const chartStyles: LinkDescriptor[] = [{ rel: 'stylesheet', href: sheet }];
