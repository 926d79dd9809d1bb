/** Ground, main figure, second figure, highlight, dark line; each `#RRGGBB`. */
export type Palette = readonly [
  ground: string,
  main: string,
  second: string,
  highlight: string,
  dark: string,
];

/** The five threads of a palette by name: a ground, b main, c second, d highlight, e dark. */
export type Thread = 'a' | 'b' | 'c' | 'd' | 'e';
export type Threads = Readonly<Record<Thread, string>>;

/** One repeat of a cloth as SVG markup; `w` and `h` in SVG units. */
export interface Tile {
  readonly w: number;
  readonly h: number;
  readonly body: string;
}

export interface WeaveOptions {
  /** Decides what chance decides in dyed cloth; the same seed gives the same bytes. */
  readonly seed?: number;
  /** Width of one warp thread in SVG units, for cloth dyed in the thread; wider is coarser and smaller in bytes. */
  readonly warp?: number;
}

export type Motif = (threads: Threads, options: WeaveOptions) => Tile;

const isThread = (letter: string): letter is Thread => /^[a-e]$/.test(letter);

/** Reads thread letters, such as `'dbee'`, in order; other characters are left out. */
export const sequence = (letters: string): readonly Thread[] => [...letters].filter(isThread);
