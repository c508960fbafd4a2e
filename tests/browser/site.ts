import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { generate } from 'selfsigned';

/** What a page answers: a whole `body`, or `chunks` sent one by one, each `afterMs` milliseconds after the one before. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  chunks?: readonly { text: string; afterMs: number }[];
}

/** Answers an address of the web, or null for "not mine" (pictures then get a tiny one, the rest a 404). */
export type Pages = (url: URL) => Answer | null;

export interface Site {
  /** HTTPS on 127.0.0.1, for every host. */
  port: number;
  /** A proxy on 127.0.0.1 that leads every `host:443` and every plain http address to this site, so nothing goes out. */
  proxyPort: number;
  /** Every address asked for so far, in order. */
  requests: readonly string[];
  close: () => Promise<void>;
}

/** Starts the web of one test: `pages` under any host, on https and http, reached through one proxy. */
export async function startSite(pages: Pages): Promise<Site> {
  const requests: string[] = [];
  const answer = (protocol: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = addressOf(request, protocol);
    requests.push(url.href);
    send(pages(url) ?? standIn(url), response).catch(() => response.destroy());
  };

  const certificate = await selfSignedCertificate();
  const https = createHttpsServer(certificate, answer('https:'));
  const port = await listen(https);

  const proxy = createHttpServer(answer('http:'));
  proxy.on('connect', (_request: IncomingMessage, client: Socket, head: Buffer) => tunnel(client, head, port));
  const proxyPort = await listen(proxy);

  return { port, proxyPort, requests, close: closer([https, proxy]) };
}

const HOSTS = ['tech.kakaoenterprise.com', '*.kakaoenterprise.com', '*.tistory.com', 'localhost'];

async function selfSignedCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'tech.kakaoenterprise.com' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2 as const, value })) }],
  });
  return { key: made.private, cert: made.cert };
}

function addressOf(request: IncomingMessage, protocol: string): URL {
  const target = request.url ?? '/';
  // A proxy is asked with the whole address. A path is put behind its host by hand: `new URL('//173', host)` is a host named 173.
  const absolute = /^https?:\/\//.test(target) ? target : `${protocol}//${request.headers.host ?? 'localhost'}${target}`;
  return new URL(absolute);
}

async function send(answer: Answer, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status ?? 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...answer.headers,
  });
  for (const { text, afterMs } of answer.chunks ?? []) {
    if (afterMs > 0) await wait(afterMs);
    if (response.destroyed) return;
    response.write(text);
  }
  response.end(answer.body);
}

const GREY_PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#dde1ea"/></svg>';

function standIn(url: URL): Answer {
  const isPicture = /\.(png|jpe?g|gif|webp|svg|ico)$/i.test(url.pathname) || /kakaocdn|daumcdn/.test(url.hostname);
  if (isPicture) return { headers: { 'content-type': 'image/svg+xml' }, body: GREY_PICTURE };
  return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'not found' };
}

function tunnel(client: Socket, head: Buffer, port: number): void {
  const upstream = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) upstream.write(head);
    upstream.pipe(client).pipe(upstream);
  });
  // A browser that closes a tab cuts its tunnels; that is no failure of the site.
  upstream.on('error', () => client.destroy());
  client.on('error', () => upstream.destroy());
  client.on('close', () => upstream.destroy());
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function closer(servers: readonly Server[]): () => Promise<void> {
  const open = new Set<Socket>();
  for (const server of servers) {
    server.on('connection', (socket: Socket) => {
      open.add(socket);
      socket.once('close', () => open.delete(socket));
    });
  }
  return async () => {
    const closed = servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
    for (const socket of open) socket.destroy();
    await Promise.all(closed);
  };
}
