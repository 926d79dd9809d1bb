import 'react-router';

declare module 'react-router' {
  /** What the server hands to loaders and to the rendering. */
  interface AppLoadContext {
    /** For inline scripts of this rendering. */
    nonce: string;
    /** The shopper's network address, forwarded to the backend's limits. */
    shopperAddress: string;
  }
}
