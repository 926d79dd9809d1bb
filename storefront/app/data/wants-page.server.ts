/** True for a form that the browser itself submits, false for a request of client code. */
export const wantsPage = (request: Request): boolean =>
  (request.headers.get('accept') ?? '').includes('text/html');
