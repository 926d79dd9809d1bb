import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailTarget, OutgoingMail } from './target';

/**
 * Writes letters to a folder instead of sending them, for a demonstration without a mail server: `<name>.html` and
 * `<name>.txt` each, the text with the envelope above it. The name comes from the letter alone, so a letter that is
 * handed over twice is there once.
 */
export function folderTarget(folder: string, from: string): MailTarget {
  return {
    async deliver(mail) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = mailFileName(mail);
      await put(join(folder, `${name}.html`), mail.html);
      // The text comes last: where it is, the letter is whole.
      await put(join(folder, `${name}.txt`), `${envelope(mail, from)}\n${mail.text}`);
    },
  };
}

/** `2026-11-22T04-37-15-123Z-order_placed-zh-CN-0f3a…`: sorted by time in every file manager. */
export const mailFileName = ({
  id,
  kind,
  locale,
  queued_at,
}: Pick<OutgoingMail, 'id' | 'kind' | 'locale' | 'queued_at'>): string =>
  `${queued_at.toISOString().replaceAll(/[:.]/g, '-')}-${kind}-${locale}-${id.replace(/^mail_/, '')}`;

const envelope = ({ to, subject, queued_at }: OutgoingMail, from: string): string =>
  [`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, `Date: ${queued_at.toISOString()}`]
    .map((line) => `${line.replaceAll(/[\r\n]+/g, ' ')}\n`)
    .join('');

/** Never half a file under its name. */
async function put(path: string, content: string): Promise<void> {
  const half = `${path}.half`;
  await writeFile(half, content, { mode: 0o600 });
  await rename(half, path);
}
