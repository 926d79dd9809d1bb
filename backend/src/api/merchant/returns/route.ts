export { listReturns as GET } from '../../../dispatch/handlers';
