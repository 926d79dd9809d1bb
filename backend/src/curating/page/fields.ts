import type { PageField, SectionType } from '@caravanserai/contracts/desk-pavilion';

/** A field of a page: its longest text in characters, and whether a page without it can be published. */
export interface FieldRule {
  readonly field: PageField;
  readonly max: number;
  readonly multiline: boolean;
  readonly required: boolean;
}

const line = (field: PageField, max: number, required = false): FieldRule => ({
  field,
  max,
  multiline: false,
  required,
});
const lines = (field: PageField, max: number, required = false): FieldRule => ({
  field,
  max,
  multiline: true,
  required,
});

const OF_PAVILION = [
  line('label', 80),
  line('title', 80, true),
  line('tagline', 240, true),
  line('cloth_name', 60),
  line('cloth_alt', 240),
];
const OF_BASE = [line('name', 80, true), lines('description', 600)];
const HEADING_ONLY = [line('heading', 90)];
const OF_SECTION: Readonly<Record<SectionType, readonly FieldRule[]>> = {
  story: [line('heading', 90, true), lines('body', 6000, true)],
  cloth: [line('heading', 90), lines('body', 1500)],
  bases: HEADING_ONLY,
  goods: HEADING_ONLY,
  merchants: HEADING_ONLY,
};

/** `story-2` is a story. Undefined for what is no section's key. */
export function sectionTypeOf(key: string): SectionType | undefined {
  const type = key.replace(/-\d+$/, '');
  return Object.hasOwn(OF_SECTION, type) ? (type as SectionType) : undefined;
}

/** The fields of a part that a version has; anything that is no section and not the pavilion is a base. */
export function fieldsOf(part: string): readonly FieldRule[] {
  if (part === 'pavilion') return OF_PAVILION;
  const type = sectionTypeOf(part);
  return type ? OF_SECTION[type] : OF_BASE;
}

/** All parts of a version in the order they are written in: the pavilion, its sections, its bases. */
export const partsOf = (layout: {
  readonly sections: readonly string[];
  readonly bases: readonly { readonly id: string }[];
}): string[] => ['pavilion', ...layout.sections, ...layout.bases.map(({ id }) => id)];
