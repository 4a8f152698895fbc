/** What an action-check file could not give to an agenda, or what changed on the way. */
export type MergeProblem =
  | { readonly code: 'merge-no-file' | 'merge-no-action' | 'merge-no-agenda'; readonly severity: 'error' }
  | { readonly code: 'merge-end-unknown'; readonly severity: 'error'; readonly action: string; readonly ref: string }
  | {
      readonly code: 'merge-other-agenda';
      readonly severity: 'error';
      readonly action: string;
      readonly ref: string;
      readonly agenda: string;
    }
  | { readonly code: 'merge-need-unknown'; readonly severity: 'warning'; readonly action: string; readonly ref: string }
  | {
      readonly code: 'merge-action-replaced' | 'merge-action-renamed';
      readonly severity: 'warning';
      readonly action: string;
      readonly id: string;
    }
  | { readonly code: 'merge-organisation-added'; readonly severity: 'warning'; readonly name: string };

/** What can be wrong with adding an action-check file, as a code. */
export type MergeProblemCode = MergeProblem['code'];
