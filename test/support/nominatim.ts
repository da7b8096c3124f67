import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback that answers as Nominatim does, or as the test says. */
export class NominatimPeer {
  readonly asked: { path: string; agent: string; at: number }[] = [];
  answer: Answering = found;
  private readonly server: Server;
  constructor() {
    this.server = createServer((request, response) => {
      const agent = request.headers["user-agent"] ?? "";
      this.asked.push({
        path: decodeURIComponent((request.url ?? "").replaceAll("+", " ")),
        agent,
        at: performance.now(),
      });
      this.answer(request, response);
    });
  }
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

const place = {
  place_id: 1,
  licence: "Data © OpenStreetMap contributors, ODbL 1.0. http://osm.org/copyright",
  lat: "38.3701",
  lon: "26.1361",
  display_name: "14, Κανάρη, Χίος, 821 31, Ελλάς",
  address: { house_number: "14", road: "Κανάρη", town: "Χίος", country: "Ελλάς", country_code: "gr" },
};

/** A house, in the form of `/search` and of `/reverse`. */
export const found: Answering = ({ url = "" }, response) =>
  json(url.startsWith("/reverse") ? place : [place])(undefined, response);

/** Answers with this. */
export function json(body: unknown): (request: unknown, response: ServerResponse) => void {
  return (_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(body));
  };
}

/** The same place with other values. */
export const somewhere = (own: object): object => ({ ...place, ...own });
