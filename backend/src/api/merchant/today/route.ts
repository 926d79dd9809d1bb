export { getToday as GET } from '../../../desk/handlers';
