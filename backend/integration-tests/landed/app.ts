import { useSeededApp } from '../support/app';

/** The one start of all parts; what lowers every price is taken back by who made it. */
export const app = useSeededApp();
