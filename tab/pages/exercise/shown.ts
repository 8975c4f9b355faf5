/** What a change of an exercise may show otherwise. */
export const SHOWN = ['exercise.list', 'exercise.read', 'inbox.todo'] as const;
