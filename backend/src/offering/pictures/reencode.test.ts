import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { NoPicture, reencode } from './reencode';

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#b3541e' } });

const refused = (file: Buffer): Promise<string> =>
  reencode(file).then(
    () => 'taken',
    (error: unknown) => (error instanceof NoPicture ? error.code : String(error)),
  );

/** A PNG whose header promises many more pixels than its few bytes hold. */
function bomb(side: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length, 0);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(1024))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('pictures that merchants send in', () => {
  it('are written anew in the shop’s sizes, never larger than they came', async () => {
    const made = await reencode(await photo(2400, 1600).jpeg().toBuffer());
    expect([made.width, made.height]).toEqual([1200, 800]);
    const [full, card, jpeg] = await Promise.all(
      [made.full, made.card, made.jpeg].map((bytes) => sharp(bytes).metadata()),
    );
    expect([full?.format, card?.format, jpeg?.format]).toEqual(['webp', 'webp', 'jpeg']);
    expect([card?.width, card?.height]).toEqual([480, 320]);
    const small = await reencode(await photo(400, 400).png().toBuffer());
    expect([small.width, small.height]).toEqual([400, 400]);
  });

  it('keep nothing but pixels, and stand as they were held', async () => {
    const held = await photo(800, 400)
      .withExif({ IFD0: { Copyright: 'Nodira at home' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const made = await reencode(held);
    expect([made.width, made.height]).toEqual([400, 800]);
    const { exif, orientation } = await sharp(made.full).metadata();
    expect(exif).toBeUndefined();
    expect(orientation).toBeUndefined();
    expect(made.jpeg.includes('Nodira')).toBe(false);
  });

  it('are refused unread when they are something else', async () => {
    expect(
      await refused(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="500" height="500"/>')),
    ).toBe('picture_unreadable');
    expect(await refused(Buffer.from('<!doctype html><script>alert(1)</script>'))).toBe('picture_unreadable');
    expect(await refused(await photo(400, 400).gif().toBuffer())).toBe('picture_unreadable');
    expect(await refused(Buffer.alloc(0))).toBe('picture_unreadable');
    const jpeg = await photo(600, 600).jpeg().toBuffer();
    expect(await refused(jpeg.subarray(0, 200))).toBe('picture_unreadable');
    expect(await refused(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('<svg/>')]))).toBe(
      'picture_unreadable',
    );
  });

  it('are refused by their header when they would unpack to too much, or show too little', async () => {
    expect(await refused(bomb(30_000))).toBe('picture_large');
    expect(await refused(await photo(319, 900).png().toBuffer())).toBe('picture_small');
  });
});
