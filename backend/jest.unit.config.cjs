const { transform, moduleNameMapper } = require('./jest.shared.cjs');

/** Tests beside their source: no database, no Medusa. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.test.ts'],
  transform,
  moduleNameMapper,
};
