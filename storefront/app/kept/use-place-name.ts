import { useShell } from '../shell/shell-data';

/** Names of destinations in the reader's language, by ISO code. */
export function usePlaceName(): (iso2: string) => string {
  const destinations = useShell()?.reference?.destinations ?? [];
  return (code) => destinations.find(({ iso2 }) => iso2 === code)?.name ?? code;
}
