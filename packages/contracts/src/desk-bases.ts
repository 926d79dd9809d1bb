import * as z from 'zod/mini';
import { isoDate, text } from './common';

const words = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

/** A certificate that a sourcing base holds: what it is called, its number, who gave it and for which days. */
export const certificate = z.strictObject({
  name: words(80),
  number: words(60),
  issuer: words(80),
  valid_from: z.nullable(isoDate),
  valid_until: z.nullable(isoDate),
});
export type Certificate = z.infer<typeof certificate>;

const latitude = z.number().check(z.gte(-90), z.lte(90));
const longitude = z.number().check(z.gte(-180), z.lte(180));

/** A base as a version shows it; WGS 84, decimal degrees. */
export const layoutBase = z.strictObject({
  id: z.string().check(z.maxLength(64)),
  latitude,
  longitude,
  certificates: z.array(certificate).check(z.maxLength(12)),
});
export type LayoutBase = z.infer<typeof layoutBase>;

export const deskBase = z.object({
  id: z.string(),
  /** `UZ-03`, given once. */
  code: z.string(),
  /** `new`: was never shown; `hidden`: is not any more. */
  state: z.enum(['new', 'shown', 'hidden']),
  /** Whether the version that is written, else the shown one, has it. */
  on_page: z.boolean(),
  name: text,
  latitude,
  longitude,
  certificates: z.array(certificate),
  goods: z.array(z.object({ goods_id: z.string(), title: text, picture: z.string() })),
});
export type DeskBase = z.infer<typeof deskBase>;

/** `GET /operator/bases`, and what every change there answers. */
export const basesResponse = z.object({
  bases: z.array(deskBase),
  /** Of the open draft; null where nobody writes, and the first change begins one. */
  revision: z.nullable(z.int()),
});
export type BasesResponse = z.infer<typeof basesResponse>;

/** `POST /operator/bases`: a place with its name in the source language; visitors see it with the next publication. */
export const newBaseBody = z.strictObject({ name: words(80), latitude, longitude });

/** `POST /operator/bases/:id`: place and certificates, in the draft. `expected`: revision of the draft; null where there is none. */
export const baseBody = z.strictObject({
  expected: z.nullable(z.int().check(z.gte(1))),
  latitude,
  longitude,
  certificates: layoutBase.shape.certificates,
});
export type BaseBody = z.infer<typeof baseBody>;

/** `POST /operator/bases/:id/goods`: which goods come from there, from now on. `expected`: which did. */
export const baseGoodsBody = z.strictObject({
  expected: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(500)),
  goods: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(500)),
});
