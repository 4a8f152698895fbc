import type { CSSResultGroup } from 'lit';
import { css } from 'lit';

import { lessonQuoteStyles } from '../shared/lesson/lesson-quote.styles.js';
import { linkStyles } from '../shared/link.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';

export const lessonStyles: CSSResultGroup = [
  ...tokenStyles,
  lessonQuoteStyles,
  linkStyles,
  css`
    :host {
      --_told-size: var(--gedeeld-lesson-text-size, 1.25em);
    }

    .told {
      font-size: var(--_told-size);
      line-height: 1.4;
    }

    .about,
    .translated {
      margin: calc(var(--_space) * 0.25) 0 0;
      color: var(--_document-subtle-color);
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }
  `,
];
