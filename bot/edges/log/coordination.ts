// Nobody coordinates: said when the product starts and whenever it changes, since then nobody sees it in Teams.
import type { App } from '../../contract.ts';
import type { Log } from '../../ports.ts';

/** @returns to be called when Entra ID or the roles have been read */
export function coordinationLog({ coordination }: Pick<App['services'], 'coordination'>, log: Log): () => void {
  let said = '';
  return () => {
    const { isVacant, faults } = coordination();
    const now = JSON.stringify([isVacant, faults]);
    if (now === said) return;
    const isFirst = said === '';
    said = now;
    // Who it is stands in operations: a name may be a person's.
    const why: Record<string, number> = {};
    for (const { why: fault } of faults) why[fault] = (why[fault] ?? 0) + 1;
    if (isVacant) log.warn('nobody is coordinator', why);
    else if (faults.length > 0) log.warn('app roles that give nobody a role', why);
    else if (!isFirst) log.info('there is a coordinator', {});
  };
}
