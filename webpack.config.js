import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { contentPolicy } from './scripts/content-policy.js';

const root = import.meta.dirname;
const inRoot = (...parts) => path.join(root, ...parts);

const typescript = {
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
};

/** What the three bundles share. Each stands alone: the page loads functions.js before the pane, Excel loads it by itself. */
function bundle(name, development, more, compress = { passes: 2 }) {
  return {
    name,
    context: root,
    mode: development ? 'development' : 'production',
    // Maps that load with the code need eval, which the pages' policy refuses; maps in files would weigh 50 MB.
    devtool: false,
    cache: development
      ? {
          type: 'filesystem',
          name,
          cacheDirectory: inRoot('node_modules/.cache/webpack'),
          buildDependencies: { config: [inRoot('webpack.config.js')] },
        }
      : false,
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: typescript },
        { test: /@univerjs[\\/][\w-]+[\\/]lib[\\/]es[\\/]\w+\.js$/, use: inRoot('scripts/mend-univer.js') },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
        { test: /\.(woff2?|ttf|png|svg)$/, type: 'asset/resource' },
      ],
    },
    output: { path: inRoot('dist'), filename: '[name].js', chunkFilename: `chunks/${name}-[name].js` },
    optimization: {
      runtimeChunk: false,
      // Entries stand alone; what several jobs of the pane share comes once, with the first of them. Charts and grid stay
      // one chunk each.
      splitChunks: {
        chunks: (chunk) => !chunk.canBeInitial() && !/^(charts|room)$/.test(chunk.name),
        minSize: 10_000,
        cacheGroups: { jobs: { name: 'jobs', minChunks: 2, minSize: 0, priority: 5 } },
      },
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          extractComments: false,
          minimizerOptions: { compress },
        }),
      ],
    },
    performance: false,
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'error' },
    ...more,
  };
}

/**
 * For functions.js, whose size is bounded: what gzip packs best, found by trying each option. Sums of constants stay as
 * they are written (2 ** -900 is shorter than its 17 digits), as do functions that are called once.
 */
const smallest = { passes: 4, evaluate: false, inline: 0, loops: false, unsafe_arrows: true };

/** For the pane, whose parts are bounded too: the same, but for what might change the code of others. */
const packed = { passes: 4, evaluate: false, inline: 0, loops: false };

const page = (name) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/${name}/index.html`,
    chunks: [name],
    scriptLoading: 'defer',
    policy: contentPolicy(name),
  });

/** @returns {import('webpack').Configuration[]} */
export default function configurations(_environment, { mode } = {}) {
  const development = mode === 'development';
  return [
    bundle('functions', development, { entry: { functions: './src/functions/index.ts' } }, smallest),
    bundle(
      'taskpane',
      development,
      {
        entry: { taskpane: './src/taskpane/index.tsx' },
        plugins: [
          new CssPlugin(),
          page('taskpane'),
          new CopyPlugin({ patterns: [{ from: 'assets/icons/*.png', to: 'icons/[name][ext]' }] }),
        ],
      },
      packed,
    ),
    bundle('workbench', development, {
      entry: { workbench: './src/workbench/index.tsx' },
      plugins: [
        new CssPlugin({ chunkFilename: 'chunks/workbench-[name].css' }),
        page('workbench'),
        new CopyPlugin({ patterns: [{ from: 'assets/samples/*.xlsx' }] }),
      ],
    }),
  ];
}
