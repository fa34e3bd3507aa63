/** One thing that a person does at the workbench. Plain data: a run is replayed from the list of its deeds. */
export type Deed =
  /** Opens the tab of a job. */
  | { readonly do: 'tab'; readonly id: string }
  /** Presses a button, a box or a link of the pane; `at` counts those that show. */
  | { readonly do: 'press'; readonly at: number; readonly name: string }
  | { readonly do: 'choose'; readonly at: number; readonly name: string; readonly option: number }
  | { readonly do: 'fill'; readonly at: number; readonly name: string; readonly text: string }
  | { readonly do: 'key'; readonly key: string }
  /** Types into a cell of the grid; an empty text deletes what it holds. */
  | {
      readonly do: 'cell';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | {
      readonly do: 'insert' | 'remove';
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
    }
  | { readonly do: 'undo' | 'redo' | 'language' };
