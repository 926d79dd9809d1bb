import './pieces.part';
import './prices.part';
import './routes.part';
import './days-off.part';
import './goods-data.part';
import './pictures.part';
import './lots.part';
import './stop-of-sale.part';
import './stop-race.part';
import './stock-names.part';
// Last, because it adds goods by the hundred.
import './files.part';
