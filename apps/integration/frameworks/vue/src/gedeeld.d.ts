import type { VueElements } from '@gedeeld/elements';

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
