/** Something that keeps a command from running at all, said for its user; exit code 2. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** What the system says about a file that cannot be read or written, as a message for the user. */
export function fileError(doing: string, path: string, error: unknown): CommandError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reasons: Record<string, string> = {
    ENOENT: 'it does not exist',
    ELOOP: 'it is a link that leads to itself',
    EACCES: 'permission denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is not a folder',
  };
  const known = typeof code === 'string' ? reasons[code] : undefined;
  const reason = known ?? (error instanceof Error ? error.message : String(error));
  return new CommandError(`cannot ${doing} ${path}: ${reason}`, { cause: error });
}
