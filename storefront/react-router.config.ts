import type { Config } from '@react-router/dev/config';

export default {
  ssr: true,
  // The route table is small; shipping it whole saves a request per navigation.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
