import type { Palette } from './patterns/motif';
import type { MotifName } from './patterns/motifs';

/** What a pavilion brings to the house: its cloth and one accent for each theme. */
export interface PavilionLook {
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  readonly motif: MotifName;
  readonly palette: Palette;
  /** On light walls, and on solid doors under white text in both themes. */
  readonly accent: string;
  readonly accentDark: string;
}

type Row = readonly [iso2: string, motif: MotifName, palette: Palette, accent: string, accentDark: string];

const ROWS: readonly Row[] = [
  ['CL', 'mapuche', ['#F3E9E2', '#B3122E', '#D98C4A', '#F3E9E2', '#1D1A1C'], '#A5122B', '#FF8A93'],
  ['VN', 'lattice', ['#123D2E', '#7FA650', '#C9B458', '#F0E7B8', '#123D2E'], '#2B6B3C', '#8CCB8E'],
  ['NZ', 'taniko', ['#F2EEE4', '#2E6B4A', '#C63D2F', '#F2EEE4', '#15211C'], '#1F6146', '#7CCBA2'],
  ['BR', 'calcada', ['#F4F1E8', '#17332B', '#F2B632', '#2F8F5B', '#17332B'], '#1D7043', '#78D09A'],
  ['AU', 'gumleaf', ['#C9782B', '#20453F', '#F1D9A7', '#8E3B1B', '#355E4F'], '#9A4E0E', '#F2B06B'],
  ['KH', 'lao', ['#3B1B4F', '#D9A21B', '#B63A63', '#F7E7B4', '#1C0D28'], '#85590A', '#E9BE5A'],
  ['EE', 'lopi', ['#F4EFE2', '#1B4E8C', '#D1362F', '#E59A1C', '#16233A'], '#1B4E8C', '#93BDF2'],
  ['HU', 'scales', ['#F5EEDC', '#B5341B', '#E39A1F', '#2E6D52', '#5A1A12'], '#A8321A', '#FF9B7E'],
  ['AT', 'squares', ['#F5F5F1', '#B21E2B', '#15171A', '#F5F5F1', '#15171A'], '#A81C2A', '#FF8F93'],
  ['KZ', 'horns', ['#0E7C9B', '#F0D9A0', '#B8332B', '#0E4F77', '#7C2B1D'], '#086A87', '#74C9E2'],
  ['RU', 'rushnyk', ['#F6F1E6', '#B11F2B', '#24513D', '#24513D', '#B11F2B'], '#24593F', '#86CBA3'],
  ['KW', 'sadu', ['#E9DFC9', '#A8322A', '#D98A2B', '#F6F0E0', '#1E1B1A'], '#9C3A1F', '#F5A07C'],
  ['AE', 'sadu', ['#EBD9B4', '#8C3B1E', '#C98B3C', '#F6ECD2', '#2F160E'], '#7A4521', '#DFA878'],
  ['RW', 'imigongo', ['#F4EFE6', '#A6321F', '#8A8378', '#F4EFE6', '#1C1817'], '#A6321F', '#FF9679'],
  ['IS', 'lopi', ['#DCE6EA', '#3D6F8E', '#22323D', '#B4473A', '#22323D'], '#2B6384', '#8CC4E4'],
  ['AR', 'mapuche', ['#EAF1F4', '#3A86B7', '#E0B040', '#EAF1F4', '#2A2320'], '#23689A', '#8AC6EE'],
  ['PA', 'mola', ['#F2C230', '#C62C3C', '#157A6E', '#F2C230', '#2A1433'], '#14695E', '#72CDBD'],
  ['IT', 'maiolica', ['#F7F2E3', '#1F4E9A', '#7E8F2B', '#E6A21E', '#17346B'], '#5C6B12', '#BFD067'],
  ['CO', 'mola', ['#F3EBD8', '#0B7A54', '#D8B23C', '#F3EBD8', '#1B2A22'], '#0A6E4C', '#66D0A3'],
  ['UZ', 'ikat', ['#F7EFDD', '#B3123F', '#0F6B77', '#F2B11F', '#1C1B4B'], '#B3123F', '#FF8FA8'],
  ['VU', 'tapa', ['#F0E4CC', '#1B7F86', '#1B7F86', '#F0E4CC', '#123A46'], '#11696F', '#71CBD0'],
  ['WS', 'tapa', ['#EBD9B8', '#8A4A22', '#8A4A22', '#EBD9B8', '#2B1A12'], '#83451F', '#E3AC86'],
  ['SN', 'strips', ['#F3E6D2', '#A3195B', '#E08A1E', '#F3E6D2', '#1E2150'], '#A3195B', '#F78FBD'],
  ['SG', 'maiolica', ['#EAF2EC', '#C23A78', '#2E8C7D', '#F2B9C8', '#7A1F4D'], '#A82A66', '#F594C0'],
  ['PK', 'star', ['#7B1E2B', '#17305E', '#C9553C', '#F4DCD0', '#0F1B36'], '#A63A4B', '#F79BA6'],
  ['TH', 'lao', ['#6B1430', '#E3A71F', '#E9C9A0', '#F8E7B0', '#2A0815'], '#7E5A00', '#E7BC4B'],
  ['LA', 'lao', ['#14325C', '#D34A38', '#6FB1B5', '#F3E3C0', '#0A1930'], '#14507C', '#8ABBEA'],
  ['BY', 'rushnyk', ['#EFF1F5', '#3E5FA8', '#B8232F', '#B8232F', '#3E5FA8'], '#3A59A0', '#A6BBF5'],
  ['PH', 'binakol', ['#F7E7C3', '#1F3F7A', '#D8442E', '#F0A81C', '#1F3F7A'], '#8A5400', '#F2B95A'],
  ['ID', 'kawung', ['#2B1B14', '#8A5A2B', '#D9A45A', '#F1E0BE', '#2B1B14'], '#77491A', '#DFAE7C'],
  ['RS', 'pirot', ['#A3153A', '#1E4C5E', '#D98A2B', '#F4E8CF', '#1B1320'], '#A3153A', '#FF8DA3'],
  ['BH', 'sadu', ['#F1ECE6', '#B4526A', '#8C93A6', '#F1ECE6', '#2B2A3A'], '#984058', '#F0A0B4'],
  ['TJ', 'ikat', ['#FBF0DC', '#D9651B', '#2E7F4F', '#F7C948', '#5B1330'], '#A84A0A', '#F7AB74'],
  ['EG', 'star', ['#EFE3C6', '#12657B', '#B8402A', '#EFE3C6', '#1B2430'], '#0E6078', '#74C4DD'],
  ['PE', 'andean', ['#F3E3C3', '#B3263A', '#157A74', '#F0A92B', '#2A1430'], '#A32338', '#FF92A0'],
  ['KE', 'kikoi', ['#F4ECDD', '#1F5C3A', '#B5261E', '#F4ECDD', '#1A1514'], '#1F5C3A', '#83CBA0'],
  ['KG', 'horns', ['#F3EADB', '#9C2F3B', '#2C5A4A', '#F3EADB', '#2A1B18'], '#8F2B38', '#F59AA0'],
  ['CN', 'nankeen', ['#1F3A6E', '#F6F5EE', '#9DBBDD', '#D7E3F0', '#16294F'], '#1F4B8F', '#93B8EE'],
];

/** The thirty-six pavilions in the order of their palettes, a guest that prepares its own, then China as host. */
export const pavilionLooks: readonly PavilionLook[] = ROWS.map(
  ([iso2, motif, palette, accent, accentDark]) => ({ iso2, motif, palette, accent, accentDark }),
);

const byIso = new Map(pavilionLooks.map((look) => [look.iso2, look]));

/** The look of a pavilion by ISO 3166-1 alpha-2 code. Throws a RangeError for a country without one. */
export function pavilionLook(iso2: string): PavilionLook {
  const look = byIso.get(iso2);
  if (!look) throw new RangeError(`No pavilion look for "${iso2}"`);
  return look;
}
