import { useSeededApp } from '../support/app';

/** The one start of all parts of a test; each has a pavilion, merchants or members of its own. */
export const app = useSeededApp();
