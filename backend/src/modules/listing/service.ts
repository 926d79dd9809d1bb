import { MedusaService } from '@medusajs/framework/utils';
import { Destination } from './models/destination';
import { Goods } from './models/goods';
import { Listing } from './models/listing';
import { Place } from './models/place';
import { Restriction } from './models/restriction';
import { Slug } from './models/slug';

export class ListingModuleService extends MedusaService({
  Destination,
  Goods,
  Listing,
  Place,
  Restriction,
  Slug,
}) {}
