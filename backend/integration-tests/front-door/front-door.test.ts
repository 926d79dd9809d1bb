import './store.part';
// Last, because in the end a migration is missing.
import './doors.part';
