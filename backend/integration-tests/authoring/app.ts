import { useSeededApp } from '../support/app';

/** The one start of all parts; each has goods of its own. */
export const app = useSeededApp();
