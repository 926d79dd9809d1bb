/**
 * React's renderer for browsers as a file of its own (`vite.config.ts` keeps it one), so that `wakeAfterPaint` can have it
 * evaluated by itself: together with the rest it would be a single long task in which a page doesn't answer.
 */
export { hydrateRoot } from 'react-dom/client';
