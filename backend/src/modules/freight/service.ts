import { transitDays } from '@caravanserai/customs/arrival';
import { FREIGHT_SERVICES } from '@caravanserai/customs/freight/transport';
import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
  ValidateFulfillmentDataContext,
} from '@medusajs/framework/types';
import { AbstractFulfillmentProviderService, MedusaError } from '@medusajs/framework/utils';
import { freightPrice, gramsOf } from '../../delivery/freight-price';
import type { FreightContext } from '../../delivery/freight-context';
import { freightOptionData } from './option-data';

type Data = Record<string, unknown>;

/**
 * Freight by weight, zone and transport. Prices come from the dated rows that the hook
 * `setCalculatedShippingPricingContext` hands over. Handing parcels to a carrier is done by hand: nothing is sent
 * anywhere, no label is made.
 */
export class FreightProviderService extends AbstractFulfillmentProviderService {
  static override identifier = 'freight';

  override getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return Promise.resolve([
      ...FREIGHT_SERVICES.map((service) => ({ id: service })),
      { id: 'freight_return', is_return: true },
    ]);
  }

  override validateOption(data: Data): Promise<boolean> {
    return Promise.resolve(freightOptionData(data) !== undefined);
  }

  override canCalculate(option: CreateShippingOptionDTO): Promise<boolean> {
    return Promise.resolve(freightOptionData(option.data) !== undefined);
  }

  /** The weight of the option's own consignment decides: Medusa passes the lines of its shipping profile alone. */
  override calculatePrice(
    optionData: CalculateShippingOptionPriceDTO['optionData'],
    _data: CalculateShippingOptionPriceDTO['data'],
    context: CalculateShippingOptionPriceDTO['context'],
  ): Promise<CalculatedShippingOptionPrice> {
    const option = freightOptionData(optionData);
    const freight = (context as { freight?: FreightContext }).freight;
    const amount =
      option && freight && freightPrice(option.tariff, gramsOf(context.items ?? [], freight), freight);
    // Medusa takes a delivery without a price off the cart, which is better than a cart that can't be changed.
    const price: Partial<CalculatedShippingOptionPrice> = {
      ...(amount === undefined ? {} : { calculated_amount: amount }),
      is_calculated_price_tax_inclusive: false,
    };
    return Promise.resolve(price as CalculatedShippingOptionPrice);
  }

  /** What the chosen delivery keeps; nothing of it is taken from the client. @throws MedusaError invalid_data */
  override validateFulfillmentData(
    optionData: Data,
    _data: Data,
    context: ValidateFulfillmentDataContext,
  ): Promise<Data> {
    const option = freightOptionData(optionData);
    if (!option) throw new MedusaError(MedusaError.Types.INVALID_DATA, 'The delivery option is incomplete.');
    const address = context.from_location?.address;
    const [from, to] = transitDays({
      route: option.route,
      from: { country: address?.country_code.toUpperCase() ?? '', city: address?.city ?? '' },
      dest: (context.shipping_address?.country_code ?? '').toUpperCase(),
      days: option.days,
    });
    const { tariff, transport, service } = option;
    return Promise.resolve({ tariff, transport, service, days_from: from, days_to: to });
  }

  override createFulfillment(data: Data): Promise<CreateFulfillmentResult> {
    return Promise.resolve({ data, labels: [] });
  }

  override cancelFulfillment(): Promise<Data> {
    return Promise.resolve({});
  }

  override createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return Promise.resolve({ data: {}, labels: [] });
  }
}
