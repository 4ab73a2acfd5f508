/** `npm run faults` tries everything; the ordinary tests take a sample. */
const isFull = (globalThis as { readonly FULL_FAULTS?: boolean }).FULL_FAULTS === true;

export const count = (sample: number, full: number): number => (isFull ? full : sample);
