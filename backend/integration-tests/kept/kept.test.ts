import './later.part';
import './ship-to.part';
import './join.part';
