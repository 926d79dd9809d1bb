export { postInvitation as POST } from '../../../../desk/handlers';
