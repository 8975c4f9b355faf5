// Application permissions of the directory and of Teams.
import type { Gate } from './ask.ts';
import { failure } from './errors.ts';

/** One of the permissions is enough. A signed-in person's own scopes count as well. */
export const oneOf =
  (...permissions: readonly string[]): Gate =>
  ({ caller }) => {
    if (![...caller.roles, ...caller.scopes].some((held) => permissions.includes(held)))
      throw failure('directoryDenied');
  };

export const oneOfTeams =
  (...permissions: readonly string[]): Gate =>
  ({ caller }) => {
    if (!caller.roles.some((held) => permissions.includes(held))) throw failure('teamsDenied', permissions.join(','));
  };

export const anyone: Gate = () => {};
