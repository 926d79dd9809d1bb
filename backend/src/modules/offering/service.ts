import { MedusaService } from '@medusajs/framework/utils';
import { Absence } from './models/absence';
import { DeliveryOff } from './models/delivery-off';
import { GoodsImport } from './models/goods-import';
import { GoodsPicture } from './models/goods-picture';
import { OwnPrice } from './models/own-price';
import { PriceDerivation } from './models/price-derivation';
import { StockLot } from './models/stock-lot';
import { StockWithdrawal } from './models/stock-withdrawal';

/** What merchants decide about their offers beside texts: prices, pictures, delivery, days off, files. */
export class OfferingModuleService extends MedusaService({
  Absence,
  DeliveryOff,
  GoodsImport,
  GoodsPicture,
  OwnPrice,
  PriceDerivation,
  StockLot,
  StockWithdrawal,
}) {}
