const { transform, moduleNameMapper } = require('./jest.shared.cjs');

/**
 * Tests against the real backend and PostgreSQL. One file boots the backend once on its own copy of a migrated
 * database. TEST_DATABASE_URL names a server whose role may create databases; without it one is started.
 * Run with NODE_OPTIONS=--experimental-vm-modules.
 */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/integration-tests/**/*.test.ts'],
  globalSetup: '<rootDir>/integration-tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/integration-tests/support/global-teardown.ts',
  modulePathIgnorePatterns: ['<rootDir>/.medusa/'],
  testTimeout: 60_000,
  maxWorkers: 1,
  transform,
  moduleNameMapper,
};
