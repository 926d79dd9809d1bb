import type { BaseKind } from '@caravanserai/art/landscapes';

const KINDS: Readonly<Record<string, BaseKind>> = {
  'CL-01': 'vineyard',
  'CL-02': 'orchard',
  'CL-03': 'mountains',
  'CN-01': 'terraces',
  'CN-02': 'workshop-courtyard',
  'CN-03': 'paddy',
  'IT-01': 'vineyard',
  'IT-02': 'paddy',
  'IT-03': 'workshop-courtyard',
  'KW-01': 'dunes-palms',
  'KW-02': 'dunes-palms',
  'KW-03': 'workshop-courtyard',
  'RW-01': 'terraces',
  'RW-02': 'mountains',
  'RW-03': 'orchard',
  'TH-01': 'orchard',
  'TH-02': 'paddy',
  'TH-03': 'workshop-courtyard',
  'UZ-01': 'orchard',
  'UZ-02': 'workshop-courtyard',
  'UZ-03': 'mountains',
};

/** What the land of a sourcing base looks like; mountains stand for one that nobody has described yet. */
export const landscapeKind = (base: string): BaseKind => KINDS[base] ?? 'mountains';

/** A different shape of the same land for every base. */
export const landscapeSeed = (base: string): number =>
  [...base].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_003, 7);

/** Where the drawing of a base is. */
export const landscapePath = (base: string): string => `/landscapes/${base}.svg`;
