/** One jest run for the packages whose logic both sides share; needs no build. */
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{money,locales,customs,contracts,config,stripe-emulator}/src/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
  moduleNameMapper: { '^@caravanserai/([^/]+)/(.+)$': '<rootDir>/$1/src/$2' },
};
