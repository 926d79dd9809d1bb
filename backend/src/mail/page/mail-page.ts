import { createHash } from 'node:crypto';
import { loadConfig } from '@caravanserai/config/env';
import { Router, type Response } from 'express';
import type { MountPublicReads } from '../../front-door/public-reads';
import { escape } from '../letter/markup';
import { mailFolder } from '../post-office';
import { listLetters, readLetter, type LetterFile } from './letter-files';
import { isLoopbackOrigin, localOnly } from './local-only';

const STYLE = `body{margin:0 auto;max-width:60rem;padding:2rem 1rem;font:1rem/1.6 'Source Sans 3',system-ui,sans-serif;color:#14201D;background:#F4F5F1}h1{font-family:Georgia,serif}table{inline-size:100%;border-collapse:collapse;background:#fff}td,th{padding:.6rem .8rem;text-align:start;border-block-end:1px solid #D5DAD0;vertical-align:top}a{color:#174A8C}`;
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/**
 * `/_mail`: the letters of a demonstration, for whoever sits at its machine. It exists only where letters become files
 * and the backend's own address is this machine's, and answers only browsers on it.
 */
export const mountMailPage: MountPublicReads = (app) => {
  const config = loadConfig(process.env);
  const folder = mailFolder(config);
  if (!folder || !isLoopbackOrigin(config.backendUrl)) return;
  const pages = Router();
  pages.use(localOnly);
  pages.get('/', (_request, response, next) => {
    listLetters(folder).then(
      (letters) => show(response, list(letters), `style-src 'sha256-${STYLE_HASH}'`),
      next,
    );
  });
  pages.get('/:name.:kind', ({ params: { name = '', kind } }, response, next) => {
    if (kind !== 'html' && kind !== 'txt') return next();
    readLetter(folder, name, kind).then((content) => {
      if (content === undefined) return next();
      if (kind === 'txt')
        response.type('text/plain; charset=utf-8').set('Cache-Control', 'no-store').send(content);
      // Styles stand on the letter's elements, as mail programs want them; nothing else may run or load.
      else
        show(
          response,
          content,
          `style-src 'unsafe-inline'; sandbox allow-popups allow-top-navigation-by-user-activation`,
        );
    }, next);
  });
  app.use('/_mail', pages);
};

function show(response: Response, html: string, policy: string): void {
  response
    .set('Content-Security-Policy', `default-src 'none'; frame-ancestors 'none'; base-uri 'none'; ${policy}`)
    .set('Referrer-Policy', 'no-referrer')
    .set('Cache-Control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html);
}

function list(letters: readonly LetterFile[]): string {
  const rows = letters.map(
    ({ name, to, subject, date }) =>
      `<tr><td>${escape(date.slice(0, 16).replace('T', ' '))}</td><td><bdi>${escape(to)}</bdi></td><td><a href="/_mail/${escape(name)}.html" dir="auto">${escape(subject)}</a></td><td><a href="/_mail/${escape(name)}.txt">text</a></td></tr>`,
  );
  const table = `<table><thead><tr><th>Sent (UTC)</th><th>To</th><th>Subject</th><th>Plain</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>Letters</title><style>${STYLE}</style></head><body><h1>Letters of this demonstration</h1><p>No mail server is set, so letters are files on this machine. The newest are first.</p>${letters.length > 0 ? table : '<p>None yet.</p>'}</body></html>`;
}
