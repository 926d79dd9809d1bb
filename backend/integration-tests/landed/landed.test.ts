import './random-carts.part';
import './destinations.part';
import './every-change.part';
import './orderer.part';
