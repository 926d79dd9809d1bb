import type { RequestHandler } from 'express';
import { refuse, refuseParameter } from '../answer';
import { claimedKind, sniffKind } from '../file-kind';
import { isRecord } from '../json-walk';

/** Largest upload in kB, all files of a request together; they are held in memory. */
export const UPLOAD_LIMIT_KB = 10_240;

/** Medusa reads uploads into memory without a limit: the length must be said beforehand and be bearable. */
export const uploadSize: RequestHandler = (request, response, next) => {
  if (request.method !== 'POST') return next();
  const length = request.get('content-length');
  if (length === undefined && request.get('transfer-encoding') !== undefined) {
    return refuse(request, response, { status: 411, type: 'length_required', message: 'length_required' });
  }
  if (Number(length ?? 0) > UPLOAD_LIMIT_KB * 1024) {
    return refuse(request, response, {
      status: 413,
      type: 'too_large',
      message: 'too_large',
      values: { max: UPLOAD_LIMIT_KB },
    });
  }
  next();
};

interface UploadedFile {
  originalname: string;
  buffer: Uint8Array;
}

function uploadedFiles(request: object): UploadedFile[] {
  const files: unknown = 'files' in request ? request.files : undefined;
  return Array.isArray(files) ? files.filter(isUploadedFile) : [];
}

function isUploadedFile(file: unknown): file is UploadedFile {
  return isRecord(file) && typeof file.originalname === 'string' && file.buffer instanceof Uint8Array;
}

/**
 * Keeps out what could run on our origin: an SVG or HTML page under `/static` would act as the signed-in admin.
 * Name and first bytes must agree on a kind that is kept. Runs behind Medusa's multipart reader.
 */
export const harmlessFiles: RequestHandler = (request, response, next) => {
  for (const { originalname, buffer } of uploadedFiles(request)) {
    const kind = claimedKind(originalname);
    if (kind === undefined || sniffKind(buffer) !== kind) {
      return refuseParameter(request, response, 'files', 'file_type', { value: originalname.slice(0, 100) });
    }
  }
  next();
};

/** The direct upload names its file by this type, so it follows the same rule. */
export const harmlessPresigned: RequestHandler = (request, response, next) => {
  const body: unknown = request.body;
  const type = isRecord(body) && typeof body.mime_type === 'string' ? body.mime_type : '';
  const subtype = /^[\w.+-]+\/([\w.+-]+)\s*(;|$)/.exec(type)?.[1] ?? '';
  if (claimedKind(`file.${subtype}`) !== undefined) return next();
  refuseParameter(request, response, 'mime_type', 'file_type', { value: type.slice(0, 100) });
};
