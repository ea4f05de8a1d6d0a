/** The folder of its host in which the site stands, from `BASE_PATH`: with a slash on both sides, `/` for the host's root. */
export const BASE_PATH = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
