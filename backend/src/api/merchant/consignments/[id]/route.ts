export { getConsignment as GET } from '../../../../dispatch/handlers';
