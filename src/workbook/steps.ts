/** A long piece of work as a person sees it: it tells how far it is, and lets itself be stopped between two pieces. */
export interface Steps {
  /**
   * To be awaited between two pieces: tells how far the work is, from 0 to 1, and gives the page time for what waits.
   *
   * @throws Cancelled where the person has asked for it
   */
  step(share: number): Promise<void>;
}

/** The person has asked to stop. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/** Work that nobody watches and nobody stops. */
export const noSteps: Steps = { step: async () => {} };
