import './estimate.part';
import './quote.part';
import './requirements.part';
import './stock-client.part';
import './payment-terms.part';
import './freight.part';
import './vouchers.part';
import './gone.part';
import './dated-restrictions.part';
// Last, because they change prices and rules, and add merchants by the hundred.
import './landed-quote.part';
import './many-merchants.part';
