import type { Link } from '../contributions/link.js';
import { gradeOf } from '../evidence/grade-rank.js';
import type { Groundwork } from './groundwork.js';

/** Every contribution with its grades, in document order. */
export const gradedLinks = ({ setting, graph, claims, effective }: Groundwork): readonly Link[] =>
  setting.agenda.contributions.map((contribution, link): Link => {
    const { from, to, needs } = contribution;
    return {
      id: graph.linkIds[link]!,
      from,
      to,
      effect: graph.supports[link] === 0 ? 'undermines' : 'supports',
      grade: gradeOf(claims.ranks[link]!),
      effective: gradeOf(effective[link]!),
      refuted: claims.refuted[link] !== 0,
      needs: needs === undefined || needs.length === 0 ? NO_NEEDS : [...needs],
      items: claims.items(link),
    };
  });

const NO_NEEDS: readonly string[] = Object.freeze([]);
