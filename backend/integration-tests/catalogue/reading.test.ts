import './refusals.part';
import './answers.part';
import './paging.part';
// Last, because it writes texts.
import './search.part';
