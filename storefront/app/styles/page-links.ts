import type { LinkDescriptor, LinksFunction } from 'react-router';
import imports from './import.css?url';
import reading from './reading.css?url';

const sheet = (href: string): LinkDescriptor => ({ rel: 'stylesheet', href });

/** Pages to read, and the import rules: stylesheets that only their pages load, before they are shown. */
export const readingLinks: LinksFunction = () => [sheet(reading)];
export const importLinks: LinksFunction = () => [sheet(imports)];
