import { pavilionLooks } from '@caravanserai/art/pavilions';
import { localeInfo, type Locale } from '@caravanserai/locales/registry';
import type { Tone } from './letter';

/** The shop's colours in the light; mail programs know no variables. */
export const COLOURS = {
  page: '#F4F5F1',
  surface: '#FFFFFF',
  sunk: '#E9ECE5',
  line: '#D5DAD0',
  ink: '#14201D',
  ink2: '#43504A',
  ink3: '#56615B',
} as const;

export const TONES: Readonly<Record<Tone, { bar: string; wall: string }>> = {
  plain: { bar: COLOURS.ink, wall: COLOURS.page },
  ok: { bar: '#00664F', wall: '#DFF0E9' },
  warn: { bar: '#7A5200', wall: '#F8ECCD' },
  bad: { bar: '#A3231B', wall: '#FAE3DF' },
};

interface Script {
  serif: string;
  sans: string;
  /** Of running text; Arabic and Chinese need more air. */
  lineHeight: number;
}

const SERIF = `'Brygada 1918', Georgia, 'Times New Roman', serif`;
const SANS = `'Source Sans 3', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif`;
const LATIN: Script = { serif: SERIF, sans: SANS, lineHeight: 1.6 };

/** Faces the reader's machine has; nothing is fetched. */
export function scriptOf(locale: Locale): Script {
  if (locale === 'zh-CN')
    return {
      serif: `Georgia, 'Songti SC', 'Noto Serif CJK SC', SimSun, serif`,
      sans: `'Segoe UI', Helvetica, Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`,
      lineHeight: 1.75,
    };
  if (locale === 'ar')
    return {
      serif: `Georgia, 'Noto Naskh Arabic', 'Geeza Pro', 'Times New Roman', serif`,
      sans: `'Segoe UI', Helvetica, Arial, 'Noto Naskh Arabic', Tahoma, sans-serif`,
      lineHeight: 1.8,
    };
  return LATIN;
}

/** Where lines begin and end, for attributes that know left and right only. */
export function sidesOf(locale: Locale): { start: 'left' | 'right'; end: 'left' | 'right' } {
  return localeInfo(locale).dir === 'rtl' ? { start: 'right', end: 'left' } : { start: 'left', end: 'right' };
}

/** The pavilion's accent and the five threads of its cloth; the house's ink for one we have no cloth of. */
export function clothOf(iso2: string): { accent: string; threads: readonly string[] } {
  const look = pavilionLooks.find((one) => one.iso2 === iso2);
  return look
    ? { accent: look.accent, threads: look.palette }
    : { accent: COLOURS.ink, threads: [COLOURS.ink] };
}
