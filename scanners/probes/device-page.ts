/** Fetching one document of a device and reading it through a schema. */
import type { z } from 'zod';
import type { ServiceAddress } from '../core/model.ts';
import type { Host, HttpResponse, Unanswered } from '../net/network.ts';
import { parseJson } from '../protocols/json-value.ts';

export interface Place {
  readonly service: ServiceAddress;
  readonly tls?: boolean;
  readonly path: string;
}

type Document<T> =
  | { readonly state: 'read'; readonly value: T; readonly response: HttpResponse }
  | Unanswered;

/** One GET, whose answer must be 200 and a JSON document that fits the schema. */
export async function readJsonPage<S extends z.ZodType>(
  host: Host,
  { service, tls = false, path }: Place,
  schema: S,
): Promise<Document<z.output<S>>> {
  const response = await host.http({ port: service.port, tls, path });
  if (response.state !== 'answered') return response;
  if (response.status !== 200) return { state: 'unreadable', why: `status ${response.status}` };
  const parsed = schema.safeParse(parseJson(response.body));
  if (!parsed.success) return { state: 'unreadable', why: 'not the document that was expected' };
  return { state: 'read', value: parsed.data, response };
}
