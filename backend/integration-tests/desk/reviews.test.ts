import './review-queue.part';
// After the queue, of whose decisions they count.
import './figures.part';
// Last, because the catalogue has much to do afterwards.
import './long-queue.part';
