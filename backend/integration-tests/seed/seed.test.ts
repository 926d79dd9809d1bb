import './former-freight.part';
// Last, because it plants another pavilion.
import './twice.part';
