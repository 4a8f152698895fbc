import type { Layout } from './layout/layout-graph.js';
import type { MapLink, MapModel } from './map-model.js';

/** Where a step on the map may lead: along the lines, or across them. */
export const STEPS = ['on', 'back', 'up', 'down', 'first', 'last'] as const;
export type Step = (typeof STEPS)[number];

/** Which end of its link a walker came from: the links at that end are the ones beside it. */
export type Side = 'from' | 'to';

export interface Place {
  /** `n3` is a node, `l5` a link. */
  readonly item: string;
  readonly side: Side;
}

/** The ways over the map: from node to link to node, and from each of them to the one above or below it. */
export class MapSteps {
  readonly #model: MapModel;
  readonly #layout: Layout;
  /** The nodes of each layer, from top to bottom. */
  readonly #layers: readonly (readonly string[])[];
  /** Of each side the links of each layer, once somebody walks there. */
  readonly #links: Partial<Record<Side, readonly (readonly string[])[]>> = {};

  constructor(model: MapModel, layout: Layout) {
    this.#model = model;
    this.#layout = layout;
    this.#layers = layout.order.map((layer) => layer.map((node) => `n${node}`));
  }

  /** The first item in reading order; nothing on an empty map. */
  get first(): string | undefined {
    return this.#layers.find((layer) => layer.length > 0)?.[0];
  }

  /** Where a step leads; to where one was, when it leads nowhere. */
  step(place: Place, step: Step): Place {
    if (step === 'first') return { item: this.first ?? place.item, side: 'from' };
    if (step === 'last') return { item: this.#layers.flat().at(-1) ?? place.item, side: 'from' };
    if (step === 'up' || step === 'down') return { ...place, item: this.#across(place, step === 'up' ? -1 : 1) };
    return this.#along(place, step);
  }

  #across({ item, side }: Place, by: 1 | -1): string {
    const rows = item.startsWith('n') ? this.#layers : this.#linksOf(side);
    const row = rows.find((one) => one.includes(item)) ?? [];
    return row[row.indexOf(item) + by] ?? item;
  }

  #along(place: Place, step: 'on' | 'back'): Place {
    const number = Number(place.item.slice(1));
    if (place.item.startsWith('l')) {
      const link = this.#model.links[number];
      return link ? { item: `n${step === 'on' ? link.to : link.from}`, side: 'from' } : place;
    }
    const side = step === 'on' ? 'from' : 'to';
    const beside = new Set((step === 'on' ? this.#model.out : this.#model.into)[number]?.map(({ at }) => `l${at}`));
    const item = this.#linksOf(side)
      .flat()
      .find((one) => beside.has(one));
    return item === undefined ? place : { item, side };
  }

  /** The links of each layer, from top to bottom. */
  #linksOf(side: Side): readonly (readonly string[])[] {
    const { order } = this.#layout;
    return (this.#links[side] ??= order.map((layer) => layer.flatMap((node) => this.#beside(node, side))));
  }

  #beside(node: number, side: Side): string[] {
    const besideEnd = ({ at }: MapLink): number => {
      const { goesBack = false, middles = [] } = this.#layout.routes[at] ?? {};
      return ((side === 'from') === goesBack ? middles.at(-2) : middles[1]) ?? 0;
    };
    return [...((side === 'from' ? this.#model.out : this.#model.into)[node] ?? [])]
      .sort((one, other) => besideEnd(one) - besideEnd(other) || one.at - other.at)
      .map(({ at }) => `l${at}`);
  }
}
