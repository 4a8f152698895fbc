import type { EvidenceScheme } from '@gedeeld/core';

/** A level in the words of the scheme that gave it: never translated, because the words are the judgement. */
interface SchemeLabels {
  /** What people call the scheme. */
  readonly name: string;
  readonly language: string;
  readonly levels: Readonly<Record<string, string>>;
}

/**
 * Sources: nji.nl/interventies/criteria; educationendowmentfoundation.org.uk (evidence strength); ies.ed.gov and ESSA
 * section 8101(21)(A); ec.europa.eu/social (EPIC); Sherman et al. 1997 (Maryland scale); blueprintsprograms.org.
 */
export const ORIGINAL_LABELS: Readonly<Partial<Record<EvidenceScheme, SchemeLabels>>> = {
  nji: {
    name: 'NJi',
    language: 'nl',
    levels: {
      'well-described': 'Goed beschreven',
      'well-founded': 'Goed onderbouwd',
      'first-indications': 'Eerste aanwijzingen',
      'good-indications': 'Goede aanwijzingen',
      'strong-indications': 'Sterke aanwijzingen',
    },
  },
  'eef-toolkit': {
    name: 'EEF',
    language: 'en',
    levels: {
      0: 'Insufficient evidence',
      1: 'Very limited evidence',
      2: 'Limited evidence',
      3: 'Moderate evidence',
      4: 'Extensive evidence',
      5: 'Very extensive evidence',
    },
  },
  essa: {
    name: 'ESSA',
    language: 'en',
    levels: {
      'tier-1': 'Strong evidence',
      'tier-2': 'Moderate evidence',
      'tier-3': 'Promising evidence',
      'tier-4': 'Demonstrates a rationale',
    },
  },
  epic: {
    name: 'EPIC',
    language: 'en',
    levels: {
      'user-registry': 'User registry practice',
      emergent: 'Emergent practice',
      promising: 'Promising practice',
      best: 'Best practice',
    },
  },
  sms: {
    name: 'SMS',
    language: 'en',
    levels: { 1: 'Level 1', 2: 'Level 2', 3: 'Level 3', 4: 'Level 4', 5: 'Level 5' },
  },
  blueprints: {
    name: 'Blueprints',
    language: 'en',
    levels: { promising: 'Promising', model: 'Model', 'model-plus': 'Model Plus' },
  },
};
