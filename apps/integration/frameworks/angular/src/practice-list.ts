import { Directive, effect, ElementRef, inject, input } from '@angular/core';
import type { PracticeListElement } from '@gedeeld/elements';
import '@gedeeld/elements/practice-list.define.js';

@Directive({ selector: 'gedeeld-practice-list' })
export class PracticeList {
  readonly practices = input<PracticeListElement['practices']>();
  readonly catalogue = input<PracticeListElement['catalogue']>();

  constructor() {
    const element: PracticeListElement = inject(ElementRef).nativeElement;
    effect(() => Object.assign(element, { practices: this.practices(), catalogue: this.catalogue() }));
  }
}
