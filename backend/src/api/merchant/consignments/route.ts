export { listConsignments as GET } from '../../../dispatch/handlers';
