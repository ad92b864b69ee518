/** Told of each step of a build, in a line of words. */
export type Progress = (line: string) => void;
