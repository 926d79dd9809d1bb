export { getPackingList as GET } from '../../../../../dispatch/paper-handlers';
