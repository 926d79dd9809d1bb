export { postHandOver as POST } from '../../../../../dispatch/handlers';
