/** Where DOS or nobody says who may do what: 644 for files, 755 for directories. */
export const defaultModes = { directory: 0o755, file: 0o644, link: 0o777 } as const;

/** Of the type and mode bits of a Unix `st_mode`. */
export const fileTypes = {
  mask: 0o170000,
  directory: 0o040000,
  link: 0o120000,
  characterDevice: 0o020000,
  blockDevice: 0o060000,
  fifo: 0o010000,
  socket: 0o140000,
} as const;

/** Read, write and execute only: setuid, setgid and sticky never reach the disk. */
export function permissions(mode: number): number {
  return mode & 0o777;
}
