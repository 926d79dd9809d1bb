import sharp from 'sharp';
import { CARD_SIDE, FULL_SIDE, LIMITS } from './sizes';

/** Why a file isn't taken as a picture. */
export class NoPicture extends Error {
  constructor(readonly code: 'picture_unreadable' | 'picture_large' | 'picture_small') {
    super(code);
  }
}

/** A picture written anew from its pixels alone: nothing else of the file that came is kept. */
export interface Reencoded {
  readonly full: Buffer;
  readonly card: Buffer;
  /** For clients that don't read WebP, on white. */
  readonly jpeg: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The first bytes of what is read at all; everything else that the decoder knows (SVG, GIF, PDF) is refused unread. */
const SIGNATURES: readonly (readonly [format: string, matches: (file: Buffer) => boolean])[] = [
  ['jpeg', (file) => file.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))],
  ['png', (file) => file.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))],
  ['webp', (file) => file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP'],
];

/**
 * Reads a JPEG, PNG or WebP and writes it anew in the sizes of the shop, turned as it was held, without anything but
 * its pixels (no place, no name of a camera). What would unpack to more pixels than the limit is refused by its header.
 * @throws NoPicture
 */
export async function reencode(file: Buffer): Promise<Reencoded> {
  const format = SIGNATURES.find(([, matches]) => matches(file))?.[0];
  if (!format) throw new NoPicture('picture_unreadable');
  const open = () => sharp(file, { limitInputPixels: LIMITS.pixels, failOn: 'error', sequentialRead: true });
  const header = await open()
    .metadata()
    .catch((error: unknown) => {
      throw new NoPicture(isTooLarge(error) ? 'picture_large' : 'picture_unreadable');
    });
  if (header.format !== format) throw new NoPicture('picture_unreadable');
  const { width, height } = header;
  if (width * height > LIMITS.pixels) throw new NoPicture('picture_large');
  if (Math.min(width, height) < LIMITS.side) throw new NoPicture('picture_small');
  const inside = (side: number) =>
    open().rotate().resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
  try {
    const full = await inside(FULL_SIDE).webp({ quality: 82 }).toBuffer({ resolveWithObject: true });
    const card = await inside(CARD_SIDE).webp({ quality: 80 }).toBuffer();
    const jpeg = await inside(FULL_SIDE).flatten({ background: '#ffffff' }).jpeg({ quality: 84 }).toBuffer();
    return { full: full.data, card, jpeg, width: full.info.width, height: full.info.height };
  } catch (error) {
    throw new NoPicture(isTooLarge(error) ? 'picture_large' : 'picture_unreadable');
  }
}

const isTooLarge = (error: unknown): boolean => error instanceof Error && /pixel limit/i.test(error.message);
