export { getReturn as GET } from '../../../../dispatch/handlers';
