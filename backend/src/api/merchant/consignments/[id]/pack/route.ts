export { postPack as POST } from '../../../../../dispatch/handlers';
