/** Why a feed, or one page of it, could not be had. A closed list, with the facts a sentence needs. */
export type FeedFailure =
  /** The address is no `http:` or `https:` address. */
  | { readonly code: 'address-invalid'; readonly url: string }
  /** No answer: no such server, no connection, refused by CORS, or redirected in a circle. */
  | { readonly code: 'not-reached'; readonly url: string }
  | { readonly code: 'status'; readonly url: string; readonly status: number }
  /** The answer says that it is something else than JSON. */
  | { readonly code: 'wrong-type'; readonly url: string; readonly type: string }
  | { readonly code: 'too-large'; readonly url: string; readonly megabytes: number }
  | { readonly code: 'too-slow'; readonly url: string; readonly seconds: number }
  /** The answer broke off. */
  | { readonly code: 'cut-off'; readonly url: string }
  /** The answer is no catalogue; the feed's problems say why. */
  | { readonly code: 'no-catalogue'; readonly url: string }
  /** The next page is on another server, or was read already. */
  | { readonly code: 'next-refused'; readonly url: string; readonly next: string }
  | { readonly code: 'too-many-pages'; readonly url: string; readonly pages: number }
  /** The next page is of another catalogue. */
  | { readonly code: 'other-catalogue'; readonly url: string; readonly id: string }
  /** There is nothing left in a catalogue that had records before, and it does not say that they were removed. */
  | { readonly code: 'emptied'; readonly url: string }
  /** Another feed is the catalogue of this id. */
  | { readonly code: 'id-taken'; readonly url: string; readonly id: string };

/** Thrown inside the loader only: everything outside gets the failure as a value. */
export class FeedStopped extends Error {
  constructor(readonly failure: FeedFailure) {
    super(failure.code);
  }
}
