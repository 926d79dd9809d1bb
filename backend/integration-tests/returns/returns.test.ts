import './called-off.part';
import './declared.part';
import './cancelled-by-admin.part';
import './withdrawn.part';
import './refund-fails.part';
