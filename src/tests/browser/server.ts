import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from '../site/pages.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/** A running server. */
export interface RunningServer {
  origin: string;
  stop: () => Promise<void>;
}

/**
 * Serves a built site on a free port as a good host would: gzip, the policy of `public/_headers` as HTTP header, and
 * the page for addresses that do not exist.
 */
export async function serveSite(site = DIST): Promise<RunningServer> {
  const policy = /Content-Security-Policy: (.*)/.exec(readFileSync(resolve('public/_headers'), 'utf8'))?.[1] ?? '';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wanted = resolve(site, `.${decodeURIComponent(pathname)}`);
    const file = existsSync(wanted) && statSync(wanted).isDirectory() ? resolve(wanted, 'index.html') : wanted;
    const found = file.startsWith(site) && existsSync(file);
    const body = gzipSync(readFileSync(found ? file : resolve(site, '404.html')));
    response.writeHead(found ? 200 : 404, {
      'Content-Type': TYPES[found ? extname(file) : '.html'] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      'Content-Security-Policy': policy,
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => new Promise((done) => server.close(() => done())),
  };
}
