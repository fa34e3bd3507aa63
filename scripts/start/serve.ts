import webpack from 'webpack';
import DevServer from 'webpack-dev-server';
import configurations from '../../webpack.config.js';

/** Compiles the three bundles in development mode and serves them to this machine; answers a function that stops it. */
export async function serve(port: number): Promise<() => Promise<void>> {
  const compiler = webpack(configurations({}, { mode: 'development' }));
  const compiled = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap('start', (stats) => {
      const text = stats.toString({ preset: 'errors-only', colors: process.stdout.isTTY });
      if (stats.hasErrors()) console.error(text);
      if (stats.hasErrors()) reject(new Error('The workbench does not compile; the errors stand above.'));
      else resolve();
    });
  });
  const server = new DevServer(
    {
      port,
      host: '127.0.0.1',
      // A page that reloads by itself would throw away what was typed into the grid.
      hot: false,
      liveReload: false,
      client: false,
      webSocketServer: false,
      static: false,
      setupExitSignals: false,
      devMiddleware: { stats: false },
    },
    compiler,
  );
  await Promise.all([server.start(), compiled]);
  return () => server.stop();
}
