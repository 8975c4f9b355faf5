import type { Fault, FaultName } from '../faults.ts';
import type { World } from '../world.ts';
import type { GraphAnswer } from './answer.ts';
import type { Caller } from './caller.ts';
import type { JsonObject } from './json.ts';
import type { Query } from './query.ts';
import type { Transfers } from './transfers.ts';

/** One question to Graph, alone or as a step of a batch. */
export interface GraphAsk {
  readonly world: World;
  readonly transfers: Transfers;
  readonly caller: Caller;
  /** Aborts when the platform closes. */
  readonly closing: AbortSignal;
  readonly query: Query;
  /** A part of the URL, decoded. */
  param(name: string): string;
  header(name: string): string | undefined;
  /** The JSON body; 400 when it is none. */
  body(): JsonObject;
  /** The body as it came, for files. */
  readonly bytes: Uint8Array;
  /** The whole address without query, as links must repeat it. */
  readonly address: string;
  /** An injected fault that the handler itself has to act out. */
  fault(name: FaultName<'graph'>): Fault | undefined;
  /** Does a step of a batch; only `$batch` uses it. */
  readonly step: (step: Step) => Promise<GraphAnswer>;
}

export interface Step {
  readonly method: string;
  /** Relative to the version root, with query. */
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** What an endpoint needs, for a person or an app; throws the refusal. */
export type Gate = (ask: GraphAsk) => void;

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** `/sites/{site}/lists`; braces name the parts. */
  readonly path: string;
  readonly gate: Gate;
  /** Query options it takes, without `$`; any other is answered 501. */
  readonly options: readonly string[];
  readonly cost: Cost;
  readonly answer: (ask: GraphAsk) => GraphAnswer | Promise<GraphAnswer>;
}

/** Resource units (rules 100 and 107), by which budget they are drawn from. */
export interface Cost {
  readonly from: 'sharepoint' | 'directory' | 'teams';
  readonly units: number;
  /** Requests an app may send there in a second. */
  readonly perSecond?: number;
}
