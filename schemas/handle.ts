/** How somebody at the desk is known: published, so no name. */
export const HANDLE = /^[a-z][a-z0-9-]{1,15}$/;
