import { useSeededApp } from '../support/app';

/** The one start of all parts; each has customers and orders of its own. */
export const app = useSeededApp();
