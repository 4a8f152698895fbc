import { iriOf, judgeAgenda, type AgendaJudgement, type Catalogue, type SharedAgenda } from '@gedeeld/core';
import { currentDay } from '@gedeeld/elements';

/** The agenda that is asked for, by id or full IRI; without one the first. */
export const agendaIn = ({ id, agendas }: Catalogue, wanted: string | null | undefined): SharedAgenda | undefined =>
  wanted ? agendas.find((agenda) => iriOf(wanted, id) === iriOf(agenda.id, id)) : agendas[0];

/** Judges an agenda once for each day, not once for each drawing. */
export class AgendaJudge {
  #judged: Judged | undefined;

  /** What is said of the agenda on a day, without one today; nothing when that is no day. */
  judge(agenda: SharedAgenda, catalogues: readonly Catalogue[], day: string | null): AgendaJudgement | undefined {
    const today = day ?? currentDay();
    if (this.#judged?.agenda !== agenda || this.#judged.today !== today)
      this.#judged = { agenda, today, judgement: judgeSafely(agenda, { today, catalogues }) };
    return this.#judged.judgement;
  }
}

interface Judged {
  readonly agenda: SharedAgenda;
  readonly today: string;
  readonly judgement: AgendaJudgement | undefined;
}

/** A wrong day throws, and a page full of other people's scripts can break anything: the agenda itself still stands. */
const judgeSafely = (
  agenda: SharedAgenda,
  options: { today: string; catalogues: readonly Catalogue[] },
): AgendaJudgement | undefined => {
  try {
    return judgeAgenda(agenda, options);
  } catch (error) {
    console.error('[gedeeld]', error);
    return undefined;
  }
};
