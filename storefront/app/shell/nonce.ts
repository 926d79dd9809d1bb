import { createContext } from 'react';

/** The nonce of this rendering; empty in the browser, where scripts are already running. */
export const NonceContext = createContext('');
