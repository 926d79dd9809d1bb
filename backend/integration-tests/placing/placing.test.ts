import './holes.part';
import './dying-attempts.part';
import './stripe-away.part';
import './last-unit.part';
import './locks.part';
// Last, because from its events on Stripe tells the shop of every payment.
import './our-checkout.part';
