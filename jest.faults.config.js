import base from './jest.config.js';

/** `npm run faults`: the whole fault suite, which takes its time. */
export default { ...base, roots: ['<rootDir>/tests/faults'], globals: { FULL_FAULTS: true } };
