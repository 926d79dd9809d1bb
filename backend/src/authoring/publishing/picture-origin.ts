import { loadConfig } from '@caravanserai/config/env';

/** Public address of the backend, before the path of a picture that a stock storefront can use. */
export const pictureOrigin = (): string => loadConfig(process.env).backendUrl;
