/**
 * Loaded into a backend before anything else (`node --require`): counts what is sent to PostgreSQL over any connection,
 * transactions' begin and commit among it, and tells the sum to whoever asks COUNT_PORT.
 */
const { createServer } = require('node:http');
const Module = require('node:module');

let sent = 0;
const load = Module._load;
const counted = new WeakSet();

Module._load = function (request, ...rest) {
  const loaded = load.call(this, request, ...rest);
  const prototype = request === 'pg' ? loaded?.Client?.prototype : undefined;
  if (prototype && !counted.has(prototype)) {
    counted.add(prototype);
    const { query } = prototype;
    prototype.query = function (...values) {
      sent += 1;
      return query.apply(this, values);
    };
  }
  return loaded;
};

createServer((_request, response) => response.end(String(sent)))
  .listen(Number(process.env.COUNT_PORT), '127.0.0.1')
  .unref();
