import { composeService, interpolate } from './compose.mjs';

describe('interpolate', () => {
  it('fills in, falls back and refuses as Compose does', () => {
    expect(interpolate('a${X}b', { X: '1' })).toBe('a1b');
    expect(interpolate('${X:-http://localhost:1}/${X:-}', {})).toBe('http://localhost:1/');
    expect(interpolate('${X:-other}', { X: 'given' })).toBe('given');
    expect(() => interpolate('${X:?set X}', {})).toThrow(/set X/);
    expect(() => interpolate('${X}', {})).toThrow(/X is not set/);
  });
});

const VARIABLES = {
  DATABASE_PASSWORD: 'p',
  JWT_SECRET: 'j',
  COOKIE_SECRET: 'c',
  FORWARD_SECRET: 'f',
  ORDER_SECRET: 'o',
  IDENTITY_KEYS: 'k',
  IDENTITY_HASH_SECRET: 'h',
  STRIPE_SECRET_KEY: 's',
  STRIPE_PUBLISHABLE_KEY: 'p',
  STRIPE_WEBHOOK_SECRET: 'w',
};

describe('composeService', () => {
  it('puts this machine in the place of the containers, also behind anchors', () => {
    const places = /** @type {const} */ ([
      ['postgres:5432', 'localhost:18701'],
      ['localhost:9000', 'localhost:18702'],
    ]);
    const worker = composeService('worker', VARIABLES, places);
    expect(worker.command).toEqual({ argv: ['node', 'src/server.js'], cwd: 'backend/.medusa/server' });
    expect(worker.environment).toMatchObject({
      WORKER_MODE: 'worker',
      DATABASE_URL: 'postgres://caravanserai:p@localhost:18701/caravanserai',
      BACKEND_URL: 'http://localhost:9001',
    });
    expect(worker.healthcheck?.argv.join(' ')).toMatch(/^node -e fetch\('http:\/\/localhost:18702\/ready'\)/);
  });

  it('knows which services have no health check, and no service by another name', () => {
    expect(composeService('migrate', VARIABLES, []).healthcheck).toBeNull();
    expect(() => composeService('none', VARIABLES, [])).toThrow(/no service none/);
  });
});
