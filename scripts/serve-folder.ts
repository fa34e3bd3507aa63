import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Answers GET with the files of a folder, and nothing outside it. */
export function serveFolder(folder: string): RequestListener {
  const root = path.resolve(folder);
  return (request, response) => {
    void (async () => {
      const file = path.join(
        root,
        path.normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)),
      );
      const found = file.startsWith(root + path.sep) && (await stat(file).catch(() => null))?.isFile();
      if (!found) {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
        return;
      }
      response.writeHead(200, {
        'content-type': types[path.extname(file)] ?? 'application/octet-stream',
        // Excel on the web loads the pages into a frame and the metadata by a request from another origin.
        'access-control-allow-origin': '*',
      });
      createReadStream(file).pipe(response);
    })().catch(() => response.writeHead(400).end());
  };
}
