import { createTransport } from 'nodemailer';
import type { MailTarget } from './target';

/** A server that doesn't answer a step within this is not waited for, in milliseconds; less than a letter's lease. */
const PATIENCE_MS = 15_000;

/**
 * Sends by a mail server. A letter keeps its `Message-ID` however often it is sent: mailboxes that get it twice after
 * a crash show it once.
 * @param url `smtp://` or `smtps://`, with user and password where the server wants them
 */
export function smtpTarget(url: string, from: string): MailTarget {
  const { hostname, port, protocol, username, password } = new URL(url);
  const transport = createTransport({
    host: hostname,
    ...(port && { port: Number(port) }),
    secure: protocol === 'smtps:',
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    dnsTimeout: PATIENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^@<>\s]+)>?$/.exec(from)?.[1] ?? 'localhost';
  return {
    async deliver({ id, to, locale, queued_at, subject, html, text }) {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        html,
        text,
        date: queued_at,
        messageId: `<${id}@${domain}>`,
        headers: {
          'Content-Language': locale,
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
        },
      });
    },
  };
}
