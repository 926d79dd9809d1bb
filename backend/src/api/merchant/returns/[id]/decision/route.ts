export { postDecision as POST } from '../../../../../dispatch/handlers';
