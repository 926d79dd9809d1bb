export { deleteMembership as DELETE, postMembership as POST } from '../../../../desk/handlers';
