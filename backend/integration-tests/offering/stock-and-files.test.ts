import './lots.part';
import './stop-of-sale.part';
import './files.part';
