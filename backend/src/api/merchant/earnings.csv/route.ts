export { getEarningsCsv as GET } from '../../../dispatch/earnings-handlers';
