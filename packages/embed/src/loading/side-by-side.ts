import { renderMissing, renderSource } from '../composition/composition.parts.js';
import { loadCatalogue, type LoadOutcome } from './load-catalogue.js';
import { oneFeed, parseInPortions, type Feeds, type FeedsRequest } from './one-feed.js';

/**
 * One address, or a few with room between them, each loaded as if it stood alone: an agenda, and the catalogues that its
 * actions refer to. It follows no next pages; `severalFeeds` does, and weighs ten times as much.
 */
export const sideBySide: Feeds = {
  ...oneFeed,
  load: (src, request) => (request.wanted ? loadTogether(src, request) : load(src, request)),
  renderSource: ({ catalogues, missing = [] }, speaker) => [
    catalogues.map((catalogue) => renderSource(catalogue, speaker)),
    renderMissing(missing.length, speaker),
  ],
};

const load: Feeds['load'] = (src, request) => {
  const addresses = src.split(/\s+/).filter(Boolean);
  return addresses.length > 1 ? loadAll(addresses, request) : oneFeed.load(src, request);
};

/** What is being loaded for elements that a server rendered, by what they ask. */
const together = new Map<string, Promise<LoadOutcome>>();

/**
 * Several elements on a page that a server rendered may show what stands at one address, such as the lessons of each role:
 * while they wait for a visitor, it is fetched once, and then read once for all of them.
 */
const loadTogether: Feeds['load'] = async (src, request) => {
  const { signal, isEmpty, base, maxBytes, timeLimit, revalidate } = request;
  const asked = [src, base, maxBytes, timeLimit, revalidate].join();
  // Nobody waits for one alone, so it ends by itself; and each says of itself whether there is anything to show.
  const alone = { ...request, signal: new AbortController().signal, onProgress: () => {}, isEmpty: () => false };
  const loading = together.get(asked) ?? load(src, alone).finally(() => together.delete(asked));
  together.set(asked, loading);
  const outcome = await loading;
  if (signal.aborted) return { aborted: true };
  if (!('answer' in outcome) || !isEmpty(outcome.answer.catalogues)) return outcome;
  const { url, problems } = outcome.answer;
  return { failure: { code: 'empty', facts: { url }, problems } };
};

const loadAll = async (addresses: readonly string[], request: FeedsRequest): Promise<LoadOutcome> => {
  const options = { ...request, parse: parseInPortions, isEmpty: () => false, onProgress: () => {} };
  const outcomes = await Promise.all(addresses.map((address) => loadCatalogue(address, options)));
  if (outcomes.some((outcome) => 'aborted' in outcome)) return { aborted: true };
  const answers = outcomes.flatMap((outcome) => ('answer' in outcome ? [outcome.answer] : []));
  const missing = outcomes.flatMap((outcome) => ('failure' in outcome ? [outcome.failure] : []));
  const [first] = answers;
  const [failure] = missing;
  if (!first) return failure ? { failure } : { aborted: true };
  const catalogues = answers.map(({ catalogue }) => catalogue);
  const problems = answers.flatMap((answer) => answer.problems);
  if (request.isEmpty(catalogues))
    return { failure: failure ?? { code: 'empty', facts: { url: first.url }, problems } };
  return { answer: { ...first, catalogues, problems, missing } };
};
