import packageJson from '../../package.json' with { type: 'json' };

/** The app's version, from its one place. */
export const version: string = packageJson.version;
