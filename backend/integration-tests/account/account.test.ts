import './customers.part';
import './order-privacy.part';
