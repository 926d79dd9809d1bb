import * as z from 'zod/mini';
import { noSuch } from '../http/fault';
import { createdField, fitsCreated, pageFields, pageOf } from '../http/page-of';
import { params, read } from '../http/read';
import type { Route } from '../http/route';
import { matchesType } from '../webhooks/endpoint';

const listInput = params({
  ...pageFields,
  created: createdField,
  type: z.optional(z.string()),
  types: z.optional(z.array(z.string())),
});

export const eventRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/events',
    handle: ({ world, params: form }) => {
      const input = read(listInput, form);
      const types = input.types ?? [input.type ?? '*'];
      const rows = world.store
        .all('events')
        .filter(({ type }) => types.some((wanted) => matchesType(wanted, type)))
        .filter(({ created }) => fitsCreated(created, input.created));
      return pageOf(rows, input, '/v1/events');
    },
  },
  {
    method: 'GET',
    path: '/v1/events/:id',
    handle: ({ world, path }) => {
      const event = world.store.get('events', path('id'));
      if (!event) throw noSuch('event', path('id'), 'id', 'path');
      return event;
    },
  },
];
