const { transform, moduleNameMapper } = require('./jest.shared.cjs');

/**
 * Tests against the real backend and PostgreSQL. One file boots the backend once on its own copy of a migrated
 * database, for all the parts (`*.part.ts`) that it imports. DB_HOST, DB_PORT, DB_USERNAME and DB_PASSWORD name a
 * server whose role may create databases; without them one is started. Run with NODE_OPTIONS=--experimental-vm-modules.
 */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/integration-tests/**/*.test.ts'],
  globalSetup: '<rootDir>/integration-tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/integration-tests/support/global-teardown.ts',
  modulePathIgnorePatterns: ['<rootDir>/.medusa/'],
  testSequencer: '<rootDir>/integration-tests/support/longest-first.cjs',
  testTimeout: 120_000,
  // Each file has a backend and a database of its own; two keep two cores busy while one waits for the database.
  maxWorkers: 2,
  // What a file loaded stays behind in its worker: without a fresh one now and then, the last files take three times as long.
  workerIdleMemoryLimit: '1GB',
  transform,
  moduleNameMapper,
};
