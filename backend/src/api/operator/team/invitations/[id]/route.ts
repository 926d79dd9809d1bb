export { deleteInvitation as DELETE } from '../../../../../desk/handlers';
