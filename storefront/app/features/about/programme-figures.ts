/** Where a figure was read. Titles stay in the language they were published in. */
interface Source {
  readonly title: string;
  /** The day it was said or published, ISO. */
  readonly on: string;
}

/** A figure of the Silk Road e-commerce programme: what it counts, and who said so when. */
export interface ProgrammeFigure {
  readonly what: 'partners' | 'pavilions' | 'bases' | 'base_countries' | 'lectures' | 'lecture_countries';
  readonly value: number;
  readonly source: Source;
}

/** A vice-minister of commerce on the Friday of that year's China International Import Expo, partners as of late September. */
const EXPO_2025: Source = { title: 'China drives BRI e-commerce forward', on: '2025-11-07' };
const JUNE_2025: Source = { title: 'China accelerates global e-commerce cooperation', on: '2025-06-27' };
const WHITE_PAPER: Source = {
  title: 'SCIO press conference on white paper “The Belt and Road Initiative”',
  on: '2023-10-16',
};
const APRIL_2021: Source = {
  title: 'China establishes e-commerce cooperation mechanisms with 22 countries',
  on: '2021-04-22',
};

/** All figures read at second hand, in press reports; the newest of each kind first. */
export const PROGRAMME_FIGURES: readonly ProgrammeFigure[] = [
  { what: 'partners', value: 36, source: EXPO_2025 },
  { what: 'partners', value: 35, source: JUNE_2025 },
  { what: 'partners', value: 30, source: WHITE_PAPER },
  { what: 'partners', value: 22, source: APRIL_2021 },
  { what: 'pavilions', value: 120, source: JUNE_2025 },
  { what: 'bases', value: 67, source: EXPO_2025 },
  { what: 'base_countries', value: 22, source: EXPO_2025 },
  { what: 'lectures', value: 108, source: JUNE_2025 },
  { what: 'lecture_countries', value: 80, source: JUNE_2025 },
];
