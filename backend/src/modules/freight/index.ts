import { ModuleProvider, Modules } from '@medusajs/framework/utils';
import { FreightProviderService } from './service';

/** The provider's id in Medusa: its identifier and the id it is registered with in `medusa-config.ts`. */
export const FREIGHT_PROVIDER = 'freight_freight';

export default ModuleProvider(Modules.FULFILLMENT, { services: [FreightProviderService] });
