import { createHash } from 'node:crypto';

/** Where a page begins: after (or before) one row of one order of one list. */
export interface Cursor {
  direction: 'next' | 'previous';
  undeliverable: boolean;
  key: number | string;
  goods_no: number;
}

/** A short mark of the list a cursor belongs to: its order and filters. */
export function listMark(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);
}

/** An opaque address part; only `readCursor` with the same mark takes it. */
export function writeCursor(cursor: Cursor, mark: string): string {
  const { direction, undeliverable, key, goods_no } = cursor;
  const content = JSON.stringify([direction === 'next' ? 1 : 0, undeliverable ? 1 : 0, key, goods_no]);
  return `${mark}${Buffer.from(content).toString('base64url')}`;
}

/** The cursor, or undefined when it is damaged or belongs to another list. */
export function readCursor(text: string, mark: string, keyType: 'number' | 'string'): Cursor | undefined {
  if (!text.startsWith(mark)) return undefined;
  const content = parse(Buffer.from(text.slice(mark.length), 'base64url').toString('utf8'));
  if (!Array.isArray(content) || content.length !== 4) return undefined;
  const [next, undeliverable, key, goods_no] = content as unknown[];
  const flags = (next === 0 || next === 1) && (undeliverable === 0 || undeliverable === 1);
  if (!flags || !isSmallInteger(goods_no)) return undefined;
  if (keyType === 'number' ? !Number.isSafeInteger(key) : typeof key !== 'string' || key.includes('\u0000'))
    return undefined;
  return {
    direction: next === 1 ? 'next' : 'previous',
    undeliverable: undeliverable === 1,
    key: key as number | string,
    goods_no,
  };
}

const isSmallInteger = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 31;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
