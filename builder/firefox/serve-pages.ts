/** An internet of our own: a proxy that has some pages under the names of real sites, and refuses everything else. */
import { createServer } from 'node:http';

export type ServedPages = {
  readonly port: number;
  /** Address, `http:` only, → HTML. */
  readonly pages: Map<string, string>;
  close(): void;
};

export async function servePages(): Promise<ServedPages> {
  const pages = new Map<string, string>();
  const server = createServer(({ url = '' }, response) => {
    const html = pages.get(url);
    response.writeHead(html === undefined ? 403 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  server.on('connect', (_, socket) => {
    // A browser that is killed hangs up on us, too.
    socket.on('error', String);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The proxy has no port.');
  return {
    port: address.port,
    pages,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
