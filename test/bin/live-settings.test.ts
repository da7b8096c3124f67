import { describe, expect, it } from "vitest";
import { configure } from "../../bin/config.ts";
import { liveSettings } from "../../bin/live/settings.ts";
import type { Reader } from "../../bin/settings.ts";

const reading = (env: Record<string, string>): Reader => ({ env, problems: [], empty: [] });
const secret = "0123456789abcdef0123456789abcdef";
const theirs = { LIVEKIT_URL: "wss://video.chios.gr/", LIVEKIT_API_KEY: "key", LIVEKIT_API_SECRET: secret };

function wrong(env: Record<string, string>): string[] {
  const config = configure(env);
  return "problems" in config ? config.problems.map(({ setting }) => setting).sort() : [];
}

describe("the server of the rooms", () => {
  it("is looked for on this machine where nothing is set, and asks no other for ways through networks", () => {
    expect(liveSettings(reading({}))).toEqual({ kind: "ours", path: null, ice: [] });
  });

  it("is an operator's own, at its address with its key and secret", () => {
    expect(liveSettings(reading(theirs))).toMatchObject({ kind: "theirs", url: "wss://video.chios.gr" });
    expect(wrong(theirs)).toEqual([]);
  });

  it("is the program that is named, or none", () => {
    expect(liveSettings(reading({ LIVEKIT_SERVER: process.execPath }))).toMatchObject({
      path: process.execPath,
    });
    expect(liveSettings(reading({ LIVEKIT_SERVER: "none" }))).toMatchObject({ kind: "off" });
  });

  it.each([
    [{ LIVEKIT_URL: theirs.LIVEKIT_URL }, ["LIVEKIT_API_KEY", "LIVEKIT_API_SECRET"]],
    [{ LIVEKIT_API_KEY: "key" }, ["LIVEKIT_URL"]],
    [{ ...theirs, LIVEKIT_API_SECRET: secret.slice(1) }, ["LIVEKIT_API_SECRET"]],
    [{ ...theirs, LIVEKIT_URL: "video.chios.gr" }, ["LIVEKIT_URL", "LIVEKIT_URL"].slice(1)],
    [{ ...theirs, LIVEKIT_URL: "wss://key:secret@video.chios.gr" }, ["LIVEKIT_URL"]],
    [{ ...theirs, LIVEKIT_SERVER: process.execPath }, ["LIVEKIT_SERVER"]],
    [{ LIVEKIT_SERVER: "/nowhere/livekit-server" }, ["LIVEKIT_SERVER"]],
    [{ LIVEKIT_SERVER: "/" }, ["LIVEKIT_SERVER"]],
    [{ LIVEKIT_ICE: "stun.chios.gr" }, ["LIVEKIT_ICE"]],
  ] as [Record<string, string>, string[]][])("stops the start where it is wrong: %o", (env, names) => {
    expect(wrong(env)).toEqual(names);
  });

  it("never says a secret", () => {
    const config = configure({ ...theirs, LIVEKIT_API_SECRET: "short-but-secret-one" });
    expect(JSON.stringify(config)).toContain("LIVEKIT_API_SECRET");
    expect(JSON.stringify(config)).not.toContain("short-but");
  });

  it("names the servers that help browsers through networks, only those that are set", () => {
    const ice = "stun:stun.chios.gr:3478, turn:desk:word@turn.chios.gr:443?transport=tcp";
    expect(liveSettings(reading({ LIVEKIT_ICE: ice })).ice).toEqual([
      { urls: "stun:stun.chios.gr:3478" },
      { urls: "turn:turn.chios.gr:443?transport=tcp", username: "desk", credential: "word" },
    ]);
    expect(liveSettings(reading({ LIVEKIT_ICE: "server" })).ice).toBe("server");
  });
});
