import { Component, signal } from '@angular/core';
import { netherlands } from '@gedeeld/catalogue/netherlands';
import { lookupText } from '@gedeeld/core';
import type { PracticeSelectEvent } from '@gedeeld/elements';

import { PracticeList } from './practice-list';

@Component({
  selector: 'app-root',
  imports: [PracticeList],
  template: `
    <gedeeld-practice-list
      [practices]="netherlands.practices"
      [catalogue]="netherlands"
      (gedeeld-practice-select)="choose($event)"
    />
    <p role="status">{{ chosen() }}</p>
  `,
})
export class App {
  protected readonly netherlands = netherlands;
  protected readonly chosen = signal('');

  protected choose(event: PracticeSelectEvent): void {
    event.preventDefault();
    this.chosen.set(lookupText(event.practice.title, ['nl'], 'nl').text);
  }
}
