// A static host as a council has it: files in a folder below its root, nothing rewritten, no header but the kind of file. It keeps a log of every request.
import { createServer } from "node:http";
import { createReadStream, existsSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";

const kinds = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".wasm": "application/wasm", ".png": "image/png", ".dat": "application/octet-stream",
};

export const serve = async (folder, below) => {
  const log = [];
  const server = createServer((request, response) => {
    log.push(`${request.method} ${request.url}`);
    const path = decodeURIComponent(request.url.split("?")[0]);
    const file = path.startsWith(below) ? join(folder, normalize(path.slice(below.length) || "index.html")) : "";
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }

    const packed = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && existsSync(file + ".br");
    response.writeHead(200, { "Content-Type": kinds[extname(file)] ?? "application/octet-stream", "Cache-Control": "no-cache", ...(packed ? { "Content-Encoding": "br" } : {}) });
    createReadStream(packed ? file + ".br" : file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { log, port: server.address().port, close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))) };
};
