import './page-versions.part';
import './featured.part';
import './bases.part';
import './opening.part';
import './applying.part';
// Last, because they end a merchant's admission, then add thousands.
import './suspending.part';
import './many-admissions.part';
