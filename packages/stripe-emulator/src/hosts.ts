/** Whether pages of an origin may show the emulator's form in a frame. */
export interface Hosts {
  allows: (origin: string) => boolean;
  /** For `frame-ancestors`. */
  sources: string;
}

const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/** Pages on this machine, and those named. */
export function hostsOf(named: readonly string[]): Hosts {
  return {
    allows: (origin) => LOOPBACK.test(origin) || named.includes(origin),
    sources: ['http://localhost:*', 'http://127.0.0.1:*', ...named].join(' '),
  };
}
