import sharp from 'sharp';
import type { PicturesResponse } from '@caravanserai/contracts/desk-pictures';
import { app } from './app';
import { useWalnuts } from './walnuts';

describe('pictures', () => {
  const walnuts = useWalnuts();
  const post = (bytes: Buffer, type = 'image/jpeg') =>
    walnuts.desk.request<PicturesResponse & { code?: string; message?: string }>(
      'POST',
      `/merchant/goods/${walnuts.goodsId}/pictures?locale=en&name=walnuts.jpg`,
      { raw: new Uint8Array(bytes), headers: { 'content-type': type } },
    );
  const photo = (background: string) =>
    sharp({ create: { width: 900, height: 700, channels: 3, background } })
      .jpeg()
      .toBuffer();

  it('are written anew, ordered, and wait for review', async () => {
    const first = await post(await photo('#8a4a2a'));
    expect(first.status).toBe(201);
    expect(first.body.pictures).toHaveLength(1);
    const second = await post(await photo('#c0a080'));
    const paths = second.body.pictures.map(({ path }) => path);
    expect(paths).toHaveLength(2);
    for (const path of [
      paths[0]!,
      paths[0]!.replace('.webp', '-480.webp'),
      paths[0]!.replace('.webp', '.jpg'),
    ]) {
      const file = await fetch(`${app.api.url}${path}`);
      expect(file.headers.get('content-type')).toMatch(/^image\/(webp|jpeg)$/);
    }
    const turned = await walnuts.desk.post<PicturesResponse>(
      `/merchant/goods/${walnuts.goodsId}/pictures/order?locale=en`,
      {
        paths: [...paths].reverse(),
      },
    );
    expect(turned.body.pictures.map(({ path }) => path)).toEqual([...paths].reverse());
    expect((await walnuts.page('FR')).pictures).not.toContain(paths[0]);
    const none = await walnuts.desk.post<PicturesResponse>(
      `/merchant/goods/${walnuts.goodsId}/pictures/order?locale=en`,
      {
        paths: [],
      },
    );
    expect(none.body.pictures).toMatchObject([{ drawn: true }]);
  });

  it('refuse what is no photo and what belongs to somebody else', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    // Whoever sends a phone's own format, or one that the browser can't name, is told what to send instead.
    for (const type of ['image/svg+xml', 'image/heic', '']) {
      const refused = await post(svg, type);
      expect(refused.status).toBe(415);
      expect(refused.body.message).toContain('JPEG, PNG, WEBP');
    }
    expect((await post(svg)).body.code).toBe('picture_unreadable');
    expect((await post(Buffer.alloc(9 * 1024 * 1024), 'image/png')).status).toBe(400);
    const foreign = await app.sql<{ path: string }>(
      `select pictures[1] as path from goods where handle = 'bourbon-coffee-250g'`,
    );
    const order = await walnuts.desk.post<{ code: string }>(
      `/merchant/goods/${walnuts.goodsId}/pictures/order?locale=en`,
      {
        paths: [foreign[0]?.path, '../../etc/passwd'],
      },
    );
    expect(order.body.code).toBe('picture_unknown');
  });
});
