import { views } from '../../src/taskpane/views';

// Tests of the pane are about the jobs, not about the wait for their code: late-view.test.tsx has that.
beforeAll(async () => {
  for (const view of views) await ('Free' in view ? view.Free : view.View).load();
});
