import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that a municipality copies, as it comes in the package. */
const FOLDER = dirname(fileURLToPath(import.meta.resolve('@gedeeld/embed/gedeeld/integrity.json')));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** What a host answers with instead of a file of its own. */
export interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  /** What comes before it answers. */
  readonly until?: Promise<unknown>;
}

/** A server of a stranger on this computer alone, with our folder at `/gedeeld/` and pages of its own. */
export interface Host {
  /** Its origin, without a slash at the end. */
  readonly origin: string;
  /** What it answers, by path. */
  readonly answers: Map<string, Answer>;
  /** Every path that was asked for. */
  readonly asked: string[];
  /** Every path of which nobody waited for the answer any more. */
  readonly left: string[];
  /** Whether other origins may read what it serves. */
  shares: boolean;
  /** Headers on every page. */
  headers: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/** Starts a host. */
export const openHost = async (): Promise<Host> => {
  const known = { answers: new Map<string, Answer>(), asked: [] as string[], left: [] as string[] };
  const host = { ...known, shares: false, headers: {} };
  const server = createServer((request, response) => void reply(host, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(host, { origin: `http://127.0.0.1:${port}`, close: () => stop(server) });
};

const stop = (server: Server): void => {
  server.close();
  server.closeAllConnections();
};

type Behaviour = Pick<Host, 'answers' | 'asked' | 'left' | 'shares' | 'headers'>;

const reply = async (host: Behaviour, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  host.asked.push(path);
  response.on('close', () => {
    if (!response.writableEnded) host.left.push(path);
  });
  const { status, type, headers, body, until } = host.answers.get(path) ?? (await fromFolder(path));
  await until;
  response.writeHead(status ?? 200, {
    'content-type': type ?? 'text/html; charset=utf-8',
    // The look of an element stands in every one of them as a link: asked for once, as on any site.
    'cache-control': path.startsWith('/gedeeld/styles/') ? 'max-age=600' : 'no-store',
    ...(host.shares && { 'access-control-allow-origin': '*' }),
    ...host.headers,
    ...headers,
  });
  response.end(body);
};

const fromFolder = async (path: string): Promise<Answer> => {
  const file = normalize(join(FOLDER, path.replace(/^\/gedeeld\//, '')));
  if (!path.startsWith('/gedeeld/') || !file.startsWith(FOLDER)) return { status: 404, body: 'Not found' };
  try {
    return { type: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(file, 'utf8') };
  } catch {
    return { status: 404, body: 'Not found' };
  }
};

interface Listing {
  readonly files: readonly { readonly file: string; readonly use?: string; readonly integrity: string }[];
}

/** The tag of a script as our own instructions give it. */
export const scriptTag = async (use: string, origin = ''): Promise<string> => {
  const { files }: Listing = JSON.parse(await readFile(join(FOLDER, 'integrity.json'), 'utf8'));
  const found = files.find((one) => one.use === use);
  if (!found) throw new Error(`The folder holds no script for “${use}”.`);
  const { file, integrity } = found;
  return `<script type="module" src="${origin}/gedeeld/${file}" integrity="${integrity}" crossorigin="anonymous"></script>`;
};

/** The catalogue in the folder, as text. */
export const exampleCatalogue = (): Promise<string> => readFile(join(FOLDER, 'netherlands.json'), 'utf8');

/** The code of a script in the folder. */
export const scriptCode = async (use: string): Promise<string> => {
  const { files }: Listing = JSON.parse(await readFile(join(FOLDER, 'integrity.json'), 'utf8'));
  return readFile(join(FOLDER, files.find((one) => one.use === use)?.file ?? ''), 'utf8');
};
