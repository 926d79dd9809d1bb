export { getCommercialInvoice as GET } from '../../../../../dispatch/paper-handlers';
