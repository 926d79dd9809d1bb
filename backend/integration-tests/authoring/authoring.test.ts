import './new-goods.part';
import './lists.part';
import './revisions.part';
// Last, because it adds goods by the thousand.
import './many-goods.part';
