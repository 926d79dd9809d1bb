import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = 20;

interface Table {
  readonly tag: Buffer;
  readonly checksum: number;
  readonly data: Buffer;
}

/**
 * The font inside a WOFF file (W3C WOFF 1.0): its tables, each compressed by zlib, in a plain OpenType file again. pdfkit
 * reads WOFF too, but inflates a table for every glyph it looks up.
 * @throws Error for what isn't WOFF
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF file.');
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, index) =>
    tableAt(woff, HEADER + index * ENTRY),
  );
  const head = Buffer.alloc(12 + tables.length * 16);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  head.writeUInt16BE(tables.length, 4);
  const power = Math.floor(Math.log2(tables.length));
  [16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].forEach((value, at) =>
    head.writeUInt16BE(value, 6 + at * 2),
  );
  let offset = head.length;
  const padded = tables.map(({ tag, checksum, data }, index) => {
    const entry = 12 + index * 16;
    tag.copy(head, entry);
    [checksum, offset, data.length].forEach((value, at) => head.writeUInt32BE(value, entry + 4 + at * 4));
    const whole = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    offset += whole.length;
    return whole;
  });
  return Buffer.concat([head, ...padded]);
}

function tableAt(woff: Buffer, entry: number): Table {
  const [offset = 0, packed = 0, length = 0, checksum = 0] = [4, 8, 12, 16].map((at) =>
    woff.readUInt32BE(entry + at),
  );
  const data = woff.subarray(offset, offset + packed);
  return { tag: woff.subarray(entry, entry + 4), checksum, data: packed < length ? inflateSync(data) : data };
}
