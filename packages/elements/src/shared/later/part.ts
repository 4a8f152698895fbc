/**
 * Code that is loaded when it is first needed, once for all elements on a page. A server, where nothing can come later, has
 * it from the start.
 */
export class Part<Module> {
  readonly #load: () => Promise<Module>;
  #module: Module | undefined;

  /** @param load an `import()`: a bundler makes a file of its own of what it names */
  constructor(load: () => Promise<Module>) {
    this.#load = load;
  }

  /** What was loaded; nothing as long as it is not there. */
  get module(): Module | undefined {
    return this.#module;
  }

  /** Takes it from who has it already. */
  take(module: Module): void {
    this.#module = module;
  }

  /** Loads it, unless it is there; what did not come is tried again. */
  async load(): Promise<Module> {
    return (this.#module ??= await this.#load());
  }
}
