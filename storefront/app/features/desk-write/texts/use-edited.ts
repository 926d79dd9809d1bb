import type { ListingEdit, SavedText } from '@caravanserai/contracts/desk-write';
import { useCallback, useState } from 'react';

interface Edited {
  readonly listing: ListingEdit;
  hear(saved: SavedText): void;
}

/** The listing as the page's data has it, with every answer of saving since worked in. */
export function useEdited(loaded: ListingEdit): Edited {
  const [{ base, listing }, set] = useState({ base: loaded, listing: loaded });
  const hear = useCallback(
    (saved: SavedText) => set((now) => ({ ...now, listing: withSaved(now.listing, saved) })),
    [],
  );
  if (base !== loaded) set({ base: loaded, listing: loaded });
  return { listing, hear };
}

export function withSaved(listing: ListingEdit, { row, revision, languages }: SavedText): ListingEdit {
  const rows = listing.rows.map((one) => (one.field === row.field ? row : one));
  return { ...listing, rows, revision, languages };
}
