import type { Link } from '../contributions/link.js';
import { SAYS } from '../contributions/says.js';
import { gradeOf } from '../evidence/grade-rank.js';
import type { Groundwork } from './groundwork.js';

/** Every contribution with its grades, in document order. Goes back only to those that say more than where they go. */
export const gradedLinks = ({ setting, graph, claims, effective }: Groundwork): readonly Link[] => {
  const { contributions } = setting.agenda;
  const { ids, from, to, says, supports, linkIds, linkCount } = graph;
  const links = new Array<Link>(linkCount);
  for (let link = 0; link < linkCount; link += 1) {
    const said = says[link]!;
    links[link] = {
      id: linkIds.of(link),
      from: ids[from[link]!]!,
      to: ids[to[link]!]!,
      effect: supports[link] === 0 ? 'undermines' : 'supports',
      grade: gradeOf(claims.ranks[link]!),
      effective: gradeOf(effective[link]!),
      refuted: claims.refuted[link] !== 0,
      needs: (said & SAYS.needs) === 0 ? NOTHING : [...contributions[link]!.needs],
      items: (said & SAYS.evidence) === 0 ? NOTHING : claims.items(link),
    };
  }
  return links;
};

const NOTHING: readonly never[] = Object.freeze([]);
