const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
    module: { type: 'commonjs' },
  },
];

const project = (displayName, folders, more = {}) => ({
  displayName,
  testMatch: folders.flatMap((folder) => [
    `<rootDir>/test/${folder}/**/*.test.ts`,
    `<rootDir>/test/${folder}/**/*.test.tsx`,
  ]),
  transform: { '^.+\\.tsx?$': swc },
  setupFiles: ['<rootDir>/test/setup/every-test.ts'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/setup/empty.cjs' },
  ...more,
});

/** @type {import('jest').Config} */
export default {
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  projects: [
    project('unit', ['core', 'sheet', 'functions', 'jobs', 'texts', 'files', 'workbook', 'build', 'lint', 'examples']),
    project('pane', ['taskpane'], {
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { customExportConditions: ['umd', 'browser', 'require', 'default'] },
      setupFiles: ['<rootDir>/test/setup/every-test.ts', '<rootDir>/test/setup/pane.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/setup/views.ts'],
    }),
    project('browser', ['workbench', 'e2e']),
  ],
};
