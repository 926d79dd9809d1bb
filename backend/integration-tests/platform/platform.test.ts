import './admin.part';
import './warehouses.part';
import './pavilions.part';
import './merchants.part';
// Last, because they move rules, then rates.
import './rules.part';
import './commission.part';
import './rates.part';
