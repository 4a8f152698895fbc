/** What can be chosen on a contribution map. */
export const MAP_KINDS = ['action', 'goal', 'contribution'] as const;
/** What was chosen on the map: one of `MAP_KINDS`. */
export type MapKind = (typeof MAP_KINDS)[number];

/** A reader chose an action, a goal or a link on the map, or let go of it. */
export class MapSelectEvent extends Event {
  static readonly type = 'gedeeld-map-select';
  /** The id of the action or goal, or of the link in the analysis; nothing when the choice was undone. */
  readonly selected: string | undefined;
  readonly kind: MapKind | undefined;

  constructor(selected: string | undefined, kind: MapKind | undefined) {
    super(MapSelectEvent.type, { bubbles: true, composed: true });
    this.selected = selected;
    this.kind = kind;
  }
}

declare global {
  interface HTMLElementEventMap {
    'gedeeld-map-select': MapSelectEvent;
  }
}
