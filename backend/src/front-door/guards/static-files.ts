import { Router, static as serveStatic } from 'express';
import { refuse } from '../answer';
import { isShown } from '../file-kind';

const MAX_AGE_SECONDS = 3600;

/** A path that can't be decoded is no file's either. */
function isPrivate(path: string): boolean {
  try {
    return /(^|[/\\])private-/i.test(decodeURIComponent(path));
  } catch {
    return true;
  }
}

/**
 * Serves uploaded files from `directory`, mounted under `/static` in place of Medusa's bare static server.
 * Nothing runs: sandboxed, never sniffed, and only plain pictures are shown in place. Files that Medusa marks
 * private are not served at all, their address being guessable.
 */
export function staticFiles(directory: string): Router {
  const router = Router();
  router.use((request, response, next) => {
    if (!isPrivate(request.path)) return next();
    refuse(request, response, { status: 404, type: 'not_found', message: 'not_found' });
  });
  router.use(
    serveStatic(directory, {
      index: false,
      dotfiles: 'deny',
      redirect: false,
      maxAge: MAX_AGE_SECONDS * 1000,
      setHeaders: (response, path) => {
        response.setHeader('Content-Security-Policy', 'sandbox');
        response.setHeader('X-Content-Type-Options', 'nosniff');
        response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
        if (!isShown(path)) response.setHeader('Content-Disposition', 'attachment');
      },
    }),
  );
  router.use((request, response) => {
    refuse(request, response, { status: 404, type: 'not_found', message: 'not_found' });
  });
  return router;
}
