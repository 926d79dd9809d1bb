export { getHistory as GET } from '../../../desk/handlers';
