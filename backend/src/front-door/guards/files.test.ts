import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBareApp } from '../../../integration-tests/support/bare-app';
import { claimedKind, isShown, sniffKind } from '../file-kind';
import { staticFiles } from './static-files';
import { harmlessFiles, harmlessPresigned, UPLOAD_LIMIT_KB, uploadSize } from './uploads';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const PNG = latin1('\x89PNG\r\n\x1a\n....');
const SVG = latin1('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');

describe('sniffKind', () => {
  it.each<[string, Uint8Array, string | undefined]>([
    ['png', PNG, 'png'],
    ['jpeg', latin1('\xff\xd8\xff\xe0..JFIF'), 'jpeg'],
    ['webp', latin1('RIFF\x00\x00\x00\x00WEBPVP8 '), 'webp'],
    ['avif', latin1('\x00\x00\x00\x1cftypavif'), 'avif'],
    ['gif', latin1('GIF89a..'), 'gif'],
    ['pdf', latin1('%PDF-1.7'), 'pdf'],
    ['a table', Buffer.from('Product Title,Price\n茶,1'), 'csv'],
    ['svg', SVG, undefined],
    ['svg after a byte order mark and blanks', Buffer.from('\ufeff \n<svg/>'), undefined],
    ['html', latin1('<!doctype html><script>1</script>'), undefined],
    ['a wave file', latin1('RIFF\x00\x00\x00\x00WAVEfmt '), undefined],
    ['a program', latin1('\x7fELF\x02\x01\x01\x00'), undefined],
    ['nothing', latin1(''), undefined],
  ])('knows %s', (_title, bytes, kind) => expect(sniffKind(bytes)).toBe(kind));
});

it('reads the claim from the last ending only', () => {
  expect(claimedKind('tea.PNG')).toBe('png');
  expect(claimedKind('tea.png.html')).toBeUndefined();
  expect(claimedKind('png')).toBeUndefined();
  expect(claimedKind('tea.svg')).toBeUndefined();
  expect([isShown('a.jpeg'), isShown('a.gif'), isShown('a.pdf'), isShown('a.svg')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

describe('uploads', () => {
  let files: { originalname: string; buffer: Uint8Array }[] = [];
  const bare = useBareApp((app) => {
    app.use(uploadSize);
    app.post(
      '/files',
      (request, _response, next) => {
        Object.assign(request, { files });
        next();
      },
      harmlessFiles,
    );
    app.post(
      '/presigned/:type',
      (request, _response, next) => {
        request.body = { mime_type: request.params.type };
        next();
      },
      harmlessPresigned,
    );
    app.use((_request, response) => void response.json({}));
  });

  it.each<[string, Uint8Array]>([
    ['tea.svg', SVG],
    ['tea.html', latin1('<html>')],
    ['tea.png', SVG],
    ['tea.svg', PNG],
    ['tea.csv', SVG],
    ['tea', PNG],
  ])('refuses %s with other or active content', async (originalname, buffer) => {
    files = [
      { originalname: 'fine.png', buffer: PNG },
      { originalname, buffer },
    ];
    expect(await bare.api.post('/files')).toMatchObject({ status: 400, body: { parameter: 'files' } });
  });

  it('accepts a picture', async () => {
    files = [{ originalname: 'tea.png', buffer: PNG }];
    expect((await bare.api.post('/files')).status).toBe(200);
  });

  it('holds for direct uploads too', async () => {
    const status = async (type: string) =>
      (await bare.api.post(`/presigned/${encodeURIComponent(type)}`)).status;
    expect(await status('image/svg+xml')).toBe(400);
    expect(await status('text/html')).toBe(400);
    expect(await status('application/x/../../html')).toBe(400);
    expect(await status('image/webp')).toBe(200);
    expect(await status('text/csv; charset=utf-8')).toBe(200);
  });

  it('refuses what is too large or does not say how large it is', async () => {
    const raw = new Uint8Array(UPLOAD_LIMIT_KB * 1024 + 1);
    expect((await bare.api.request('POST', '/files', { raw })).status).toBe(413);
    const stream = new ReadableStream({
      start: (controller) => {
        controller.enqueue(PNG);
        controller.close();
      },
    });
    const init = { method: 'POST', body: stream, duplex: 'half' };
    expect((await fetch(`${bare.api.url}/files`, init)).status).toBe(411);
  });
});

describe('static files', () => {
  let directory = '';
  const bare = useBareApp((app) => {
    app.use('/static', (request, response, next) => staticFiles(directory)(request, response, next));
    app.use((_request, response) => void response.json({ fellThrough: true }));
  });

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'static-files-'));
    await Promise.all(
      ['1-tea.png', '1-tea.svg', '1-tea.html', 'private-1-orders.csv', '.hidden'].map((name) =>
        writeFile(join(directory, name), '<svg/>'),
      ),
    );
  });
  afterAll(() => rm(directory, { recursive: true }));

  it('shows a picture, sandboxed and unsniffed', async () => {
    const { status, headers } = await bare.api.get('/static/1-tea.png');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toBe('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-disposition')).toBeNull();
  });

  it.each(['/static/1-tea.svg', '/static/1-tea.html', '/static/1-tea%2Esvg'])(
    'only lets %s be saved',
    async (path) => {
      const { status, headers } = await bare.api.get(path);
      expect(status).toBe(200);
      expect(headers.get('content-disposition')).toBe('attachment');
      expect(headers.get('content-security-policy')).toBe('sandbox');
    },
  );

  it.each([
    '/static/private-1-orders.csv',
    '/static/%70rivate-1-orders.csv',
    '/static/x/../private-1-orders.csv',
    '/static/%E0%A4%A',
    '/static/.hidden',
    '/static/',
    '/static/none.png',
    '/static/..%2f..%2fetc%2fpasswd',
  ])('does not serve %s', async (path) => {
    const { status, body } = await bare.api.get(path);
    expect([400, 403, 404]).toContain(status);
    expect(JSON.stringify(body)).not.toContain('<svg/>');
    expect(body).not.toHaveProperty('fellThrough');
  });
});
