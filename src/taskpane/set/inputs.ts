/** What the user chose or typed; undefined stands for the default of the table at hand. */
export interface SetInputs {
  readonly measure?: string;
  readonly year?: number;
}
