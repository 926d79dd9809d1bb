/** Kinds of uploads that are kept, with the endings their names may have. */
const ENDINGS = {
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  webp: ['webp'],
  avif: ['avif'],
  gif: ['gif'],
  pdf: ['pdf'],
  csv: ['csv'],
} as const;

export type FileKind = keyof typeof ENDINGS;

/** Pictures that a browser shows in place; every other kind is only ever downloaded. */
const SHOWN: ReadonlySet<FileKind> = new Set<FileKind>(['png', 'jpeg', 'webp', 'avif']);

function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  return Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text;
}

/** What the first bytes say the file is; undefined for anything that is not kept, markup and scripts among it. */
export function sniffKind(bytes: Uint8Array): FileKind | undefined {
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'png';
  if (startsWith(bytes, '\xff\xd8\xff')) return 'jpeg';
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return 'webp';
  if (startsWith(bytes, 'ftypavif', 4) || startsWith(bytes, 'ftypavis', 4)) return 'avif';
  if (startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')) return 'gif';
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  return isTable(bytes) ? 'csv' : undefined;
}

/** UTF-8 text without markup or control characters: a product import. */
function isTable(bytes: Uint8Array): boolean {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return false;
  }
  const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
  return text.trim() !== '' && !/^\s*</.test(text) && !controls.test(text);
}

/** The kind a file's name claims; undefined when its ending belongs to none that is kept. */
export function claimedKind(name: string): FileKind | undefined {
  const ending = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase();
  const entry = Object.entries(ENDINGS).find(([, endings]) => endings.some((one) => one === ending));
  return entry?.[0] as FileKind | undefined;
}

/** True when a browser may show the file in place instead of saving it. */
export function isShown(name: string): boolean {
  const kind = claimedKind(name);
  return kind !== undefined && SHOWN.has(kind);
}
