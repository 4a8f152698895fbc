import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';

import { presentEngines } from '../../../scripts/browsers/present.js';
import { openDriver, type Driver } from '../../../scripts/drive/drive.js';
import { SECURITY_HEADERS } from '../lib/headers.js';
import { listen } from '../lib/listen.js';
import { createDemoServer } from '../lib/server.js';

/** Pages that may differ between engines in what is asked of every page; the rest is looked at in one of them. */
export const MIXED = ['/', '/agenda/', '/school/ouders/ar/', '/themas/denhaag.html'];

/** The engines that the demonstration is looked at in. */
export const engines = (await presentEngines('demo')).map(({ engine }) => engine);

type Engine = (typeof engines)[number];

const DIST = fileURLToPath(new URL('../dist', import.meta.url));

/** What a test puts in the place of a file. */
export interface Instead {
  readonly status?: number;
  readonly type?: string;
  readonly body: string;
  /** What comes before its second half: a slow connection. */
  readonly until?: Promise<unknown>;
}

/** The built demonstration on an address of its own, with everything a test needs to know and to change. */
export interface Site {
  readonly address: string;
  /** What browsers reported against the policy: empty unless something is wrong. */
  readonly reports: string[];
  /** Every path that was asked for. */
  readonly asked: string[];
  /** Files that are not what they are on disk, by path. */
  readonly instead: Map<string, Instead>;
  /** Parts of the policy that are replaced, such as `connect-src`; `undefined` sends no policy at all. */
  policy: Readonly<Record<string, string>> | undefined;
  /** Whether nobody is answered any more, as when the connection is gone. */
  gone: boolean;
  /** Everything as it was, for the next test. */
  reset: () => void;
  close: () => void;
}

/** Starts the built demonstration, as `npm start` serves it, plus a place where browsers report violations. */
export const openSite = async (): Promise<Site> => {
  const site = {
    reports: [] as string[],
    asked: [] as string[],
    instead: new Map<string, Instead>(),
    policy: {} as Site['policy'],
    gone: false,
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/reports') return collect(request, response, site.reports);
    site.asked.push(path);
    if (site.gone) return void request.socket.destroy();
    const instead = site.instead.get(path);
    const headers = headersWith(site.policy);
    if (instead) return answer(response, instead, headers);
    createDemoServer(DIST, { headers }).emit('request', request, response);
  });
  const reset = (): void => {
    site.reports.length = 0;
    site.asked.length = 0;
    site.instead.clear();
    site.policy = {};
    site.gone = false;
  };
  return Object.assign(site, { address: await listen(server), reset, close: () => closeNow(server) });
};

/** The built demonstration, as an engine shows it. */
interface Demo {
  readonly site: Site;
  readonly driver: Driver;
  readonly close: () => Promise<void>;
}

/** Opens the demonstration in an engine. */
export const openDemo = async (engine: Engine): Promise<Demo> => {
  const driver = await openDriver(engine);
  const site = await openSite();
  const close = async (): Promise<void> => {
    await driver.close();
    site.close();
  };
  return { site, driver, close };
};

const closeNow = (server: Server): void => {
  server.close();
  server.closeAllConnections();
};

const collect = (request: IncomingMessage, response: ServerResponse, reports: string[]): void => {
  let text = '';
  request.on('data', (data: Buffer) => (text += data.toString()));
  request.on('end', () => {
    reports.push(text);
    response.writeHead(204).end();
  });
};

const answer = (response: ServerResponse, instead: Instead, headers: Record<string, string>): void => {
  const { status = 200, type = 'application/json', body, until } = instead;
  response.writeHead(status, { ...headers, 'content-type': type, 'cache-control': 'no-store' });
  if (!until) return void response.end(body);
  const half = Math.floor(body.length / 2);
  response.write(body.slice(0, half));
  void until.then(() => response.end(body.slice(half)));
};

/**
 * The headers of the real server, and a wish to hear of every violation; not where a part was replaced, which is broken on
 * purpose: a browser tells of it when it likes, during another test.
 */
const headersWith = (policy: Site['policy']): Record<string, string> => {
  if (policy === undefined) return {};
  const reports = Object.keys(policy).length === 0 ? ['report-uri /reports'] : [];
  const directives = SECURITY_HEADERS['content-security-policy'].split('; ').map((directive) => {
    const [name = ''] = directive.split(' ');
    return policy[name] === undefined ? directive : `${name} ${policy[name]}`;
  });
  return { ...SECURITY_HEADERS, 'content-security-policy': [...directives, ...reports].join('; ') };
};
