import { useSeededApp } from '../support/app';
import { COFFEE } from './buyer';
import { leave } from './stock';

/** The one start of all parts. There is enough of the coffee; a test that leaves less gives the rest back. */
export const app = useSeededApp();

beforeAll(() => leave(app, COFFEE, 500));
