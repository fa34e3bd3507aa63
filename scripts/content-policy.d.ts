export function contentPolicy(page: 'taskpane' | 'workbench' | 'help'): string;
