import './members.part';
import './walls.part';
// Last, because it adds thousands of everything.
import './many-of-its-kind.part';
