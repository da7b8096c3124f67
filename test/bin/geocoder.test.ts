import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { configure } from "../../bin/config.ts";
import { openGeocoder, type OpenGeocoder } from "../../bin/geocoder.ts";
import { json, NominatimPeer, somewhere } from "../support/nominatim.ts";

let peer: NominatimPeer;
let geocoder: OpenGeocoder;
let waited: number[];

beforeEach(async () => {
  peer = new NominatimPeer();
  waited = [];
  const world = {
    ...{ fetch, now: () => performance.now(), contact: "https://desk.example" },
    pause: (ms: number) => {
      waited.push(ms);
      return Promise.resolve();
    },
  };
  geocoder = openGeocoder({ provider: "nominatim", root: await peer.open(), key: null }, world);
});
afterEach(() => peer.close());

describe("a geocoder of the form of Nominatim", () => {
  it("finds an address, and the address of a point", async () => {
    expect(await geocoder.find("Κανάρη 14, Χίος")).toEqual({
      ...{ point: { lat: 38.3701, lon: 26.1361 }, label: "14, Κανάρη, Χίος, 821 31, Ελλάς", sure: "point" },
    });
    expect(await geocoder.near({ lat: 38.3701, lon: 26.1361 })).toBe("14, Κανάρη, Χίος, 821 31, Ελλάς");
    expect(peer.asked[0]?.path).toMatch(/^\/search\?.*q=Κανάρη 14, Χίος/u);
    expect(peer.asked[0]?.path).toContain("countrycodes=gr");
    expect(peer.asked[0]?.path).not.toContain("osmServer");
    expect(geocoder.check()).toEqual({ ok: true, why: "" });
  });

  it("is asked under a name of our own, and waits a second between two questions, however many come at once", async () => {
    await Promise.all(["Α", "Β", "Γ"].map((street) => geocoder.find(street)));
    expect(peer.asked.map(({ agent }) => agent)).toEqual(Array(3).fill("dimos/0.0.0 (https://desk.example)"));
    expect(waited).toHaveLength(2);
    for (const ms of waited) expect(ms).toBeGreaterThan(1000 - 900);
  });

  it("says how surely: the house, the street or the village", async () => {
    peer.answer = json([somewhere({ address: { road: "Κανάρη" } })]);
    expect((await geocoder.find("Κανάρη"))?.sure).toBe("street");
    peer.answer = json([somewhere({ address: { village: "Πυργί" } })]);
    expect((await geocoder.find("Πυργί"))?.sure).toBe("area");
  });

  it("knows no such place where nothing is found, and nothing is wrong then", async () => {
    peer.answer = json([]);
    expect(await geocoder.find("Πουθενά 3")).toBeNull();
    peer.answer = json({ error: "Unable to geocode" });
    expect(await geocoder.near({ lat: 0, lon: 0 })).toBeNull();
    expect(geocoder.check().ok).toBe(true);
  });

  it.each([
    ["half a place", [{ display_name: "Κανάρη" }]],
    ["letters for numbers", [somewhere({ lat: "north", lon: "east" })]],
    ["a place beyond the earth", [somewhere({ lat: "138", lon: "26" })]],
  ])("takes %s for nothing", async (_, body) => {
    peer.answer = json(body);
    expect(await geocoder.find("Κανάρη")).toBeNull();
  });

  it.each([
    ["a page of HTML", "<html>Bandwidth limit exceeded</html>", 200],
    ["an error of the server", "{}", 503],
    ["too many requests", "{}", 429],
    ["nothing", "", 200],
    ["another shape", '{"error":"API key is wrong"}', 200],
    ["a flood", `["${"x".repeat(300_000)}"]`, 200],
  ])("gives no answer where it sends %s", async (_, body, status) => {
    peer.answer = (__, response) => response.writeHead(status).end(body);
    await expect(geocoder.find("Κανάρη")).rejects.toThrow();
    expect(geocoder.check().ok).toBe(false);
  });

  it("is followed nowhere else", async () => {
    peer.answer = (_, response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end();
    await expect(geocoder.find("Κανάρη")).rejects.toThrow();
    expect(peer.asked).toHaveLength(1);
  });

  it("is waited for two seconds, and asked again after that", async () => {
    peer.answer = () => undefined;
    await expect(geocoder.find("Κανάρη")).rejects.toThrow();
    peer.answer = json([]);
    expect(await geocoder.find("Κανάρη")).toBeNull();
  });

  it("gives no answer where nobody listens", async () => {
    await peer.close();
    await expect(geocoder.find("Κανάρη")).rejects.toThrow();
    peer = new NominatimPeer();
    await peer.open();
  });
});

describe("the settings of the geocoder", () => {
  const read = (env: Record<string, string>) => {
    const config = configure({ DIMOS_DATA: "/tmp/none", ...env });
    return "problems" in config ? config.problems.map(({ setting }) => setting) : config.geocoder;
  };

  it("ask OpenStreetMap where the desk is public, and nobody where it is not", () => {
    expect(read({})).toBeNull();
    expect(read({ DIMOS_PUBLIC_URL: "https://desk.example" })).toEqual({
      provider: "nominatim",
      root: null,
      key: null,
    });
    expect(read({ DIMOS_PUBLIC_URL: "https://desk.example", GEOCODER: "none" })).toBeNull();
    expect(read({ GEOCODER_URL: "http://127.0.0.1:9" })).toMatchObject({ root: "http://127.0.0.1:9" });
  });

  it("are named where they are wrong", () => {
    expect(read({ GEOCODER: "gogle" })).toEqual(["GEOCODER"]);
    expect(read({ GEOCODER: "google" })).toEqual(["GEOCODER_KEY"]);
    expect(read({ GEOCODER: "google", GEOCODER_KEY: "k", GEOCODER_URL: "http://x" })).toEqual([
      "GEOCODER_URL",
    ]);
  });
});
