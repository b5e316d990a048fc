import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.wasm': 'application/wasm' };

/** A folder behind a host that does not compress and takes a while to answer. */
export async function serve(folder) {
  const gzipped = new Map();
  const state = { latency: 0 };
  const fileOf = address => {
    const path = decodeURIComponent(new URL(address, 'http://host').pathname);
    return join(folder, path.endsWith('/') ? path + 'index.html' : path);
  };
  const server = createServer(async (request, response) => {
    await new Promise(resolve => setTimeout(resolve, state.latency));
    const file = fileOf(request.url);
    const bytes = await readFile(file).catch(() => null);
    response.writeHead(bytes ? 200 : 404, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(bytes);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    /** In milliseconds, of each answer. */
    set latency(value) { state.latency = value; },
    async sizeOf(address) {
      const file = fileOf(address);
      if (!gzipped.has(file)) {
        const bytes = await readFile(file);
        gzipped.set(file, { raw: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length });
      }
      return gzipped.get(file);
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
