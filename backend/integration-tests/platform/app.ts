import { useSeededApp } from '../support/app';

/** The one start of all parts; what they pause, suspend or retire comes back. */
export const app = useSeededApp();
