export { getEarnings as GET } from '../../../dispatch/earnings-handlers';
