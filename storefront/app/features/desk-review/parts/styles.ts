import type { LinksFunction } from 'react-router';
import review from './desk-review.css?url';

/** Styles of admissions and reviews, beside the desk's own. */
export const reviewLinks: LinksFunction = () => [{ rel: 'stylesheet', href: review }];
