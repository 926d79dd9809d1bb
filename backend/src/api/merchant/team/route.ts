export { getTeam as GET } from '../../../desk/handlers';
