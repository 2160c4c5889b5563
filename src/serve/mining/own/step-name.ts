/** What a step of a work process is called among the activities: by its own name, so that it is read as it is. */
export const STEP = 'step:';
