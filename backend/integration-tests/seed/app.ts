import { useSeededApp } from '../support/app';

/** The one start of all parts, which seed it again and again. */
export const app = useSeededApp();
