import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

const fromSource = ['source'];

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [reactRouter()],
  resolve: { conditions: [...fromSource, 'module', 'browser', 'development|production'] },
  ssr: {
    noExternal: [/^@caravanserai\//],
    resolve: {
      conditions: [...fromSource, 'module', 'node', 'development|production'],
      externalConditions: ['node'],
    },
  },
  build: {
    // Browsers that know light-dark() and :has() natively, so that the stylesheet is not blown up by fallbacks.
    cssTarget: ['chrome123', 'firefox125', 'safari17.5'],
    target: ['chrome123', 'firefox125', 'safari17.5'],
    cssCodeSplit: false,
    // No data: addresses; the content security policy allows pictures from this origin only.
    assetsInlineLimit: 0,
    // What every page of the shop loads stays in one piece, however many pages of the desks share parts of it.
    ...(isSsrBuild
      ? {}
      : {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'hydrate-root',
                    test: /shell\/hydrate-root\.ts|\/react-dom\/cjs\/react-dom-client|\/scheduler\//,
                  },
                  { name: 'frame', test: /storefront\/app\/(root|shell\/(shell|page-errors))\.tsx/ },
                  // Small parts of most pages: each file of its own would cost more in headers than it holds.
                  {
                    name: 'parts',
                    test: /storefront\/app\/(ui\/(arrival|charges|cloth|empty|money|notice|route-flag|use-live)\.tsx?|shell\/page-head\.tsx)/,
                  },
                ],
              },
            },
          },
        }),
  },
}));
