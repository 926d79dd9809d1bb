import { andean } from './andean';
import { binakol } from './binakol';
import { calcada } from './calcada';
import { gumleaf } from './gumleaf';
import { horns } from './horns';
import { ikat } from './ikat';
import { imigongo } from './imigongo';
import { kawung } from './kawung';
import { kikoi } from './kikoi';
import { lao } from './lao';
import { lattice } from './lattice';
import { lopi } from './lopi';
import { maiolica } from './maiolica';
import { mapuche } from './mapuche';
import { mola } from './mola';
import { nankeen } from './nankeen';
import { pirot } from './pirot';
import { rushnyk } from './rushnyk';
import { sadu } from './sadu';
import { scales } from './scales';
import { squares } from './squares';
import { star } from './star';
import { strips } from './strips';
import { taniko } from './taniko';
import { tapa } from './tapa';

/** Every motif by name, in the order of the alphabet. */
export const motifs = {
  andean,
  binakol,
  calcada,
  gumleaf,
  horns,
  ikat,
  imigongo,
  kawung,
  kikoi,
  lao,
  lattice,
  lopi,
  maiolica,
  mapuche,
  mola,
  nankeen,
  pirot,
  rushnyk,
  sadu,
  scales,
  squares,
  star,
  strips,
  taniko,
  tapa,
};

export type MotifName = keyof typeof motifs;

export const isMotif = (name: string): name is MotifName => Object.hasOwn(motifs, name);
