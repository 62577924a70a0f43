import * as words from '../words/words.ts';
/** Something that keeps a command from running at all, said for its user; exit code 2. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** What the system says about a file that cannot be read or written, as a message for the user; `says` is what could not be done. */
export function fileError(
  says: typeof words.files.cannotRead,
  path: string,
  error: unknown,
): CommandError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const reasons: Record<string, string> = {
    ENOENT: words.files.missing,
    EEXIST: words.files.exists,
    ELOOP: words.files.linkLoop,
    EACCES: words.files.noPermission,
    EISDIR: words.files.folder,
    ENOTDIR: words.files.partNotFolder,
  };
  const known = typeof code === 'string' ? reasons[code] : undefined;
  const reason = known ?? (error instanceof Error ? error.message : String(error));
  return new CommandError(says(path, reason), { cause: error });
}
