import type { Entry } from "node-geocoder";
import type { Health } from "../core/channel.ts";
import type { Geocoder, Located } from "../core/municipality/geocoder.ts";
import { complain, type Reader, type SettingWords, text, url } from "./settings.ts";
import { version } from "./version.ts";

/** Whom to ask for addresses; null switches it off. */
export type GeocoderSettings = { provider: string; root: string | null; key: string | null } | null;

export const geocoderWords: SettingWords = {
  GEOCODER: {
    el: "ποιος βρίσκει διευθύνσεις στον χάρτη: none, nominatim ή άλλος πάροχος του node-geocoder (nominatim όπου έχει δοθεί DIMOS_PUBLIC_URL)",
    en: "who finds addresses on the map: none, nominatim or another provider of node-geocoder (nominatim where DIMOS_PUBLIC_URL is given)",
  },
  GEOCODER_URL: { el: "δικός σας διακομιστής Nominatim", en: "a Nominatim server of your own" },
  GEOCODER_KEY: { el: "το κλειδί του παρόχου, αν θέλει", en: "the provider's key, where it needs one" },
};

const withKey = ["google", "here", "locationiq", "mapbox", "opencage", "tomtom", "mapquest", "pickpoint"];
const providers = ["none", "nominatim", ...withKey];

/** The settings of the geocoder. A desk that nobody reaches from outside asks nobody by itself. */
export function geocoderSettings(reader: Reader, isPublic: boolean): GeocoderSettings {
  const root = url(reader, "GEOCODER_URL");
  const key = text(reader, "GEOCODER_KEY");
  const provider = text(reader, "GEOCODER") ?? (isPublic || root !== null ? "nominatim" : "none");
  if (!providers.includes(provider))
    complain(reader, "GEOCODER", {
      el: `ένα από τα: ${providers.join(", ")}`,
      en: `one of: ${providers.join(", ")}`,
    });
  if (withKey.includes(provider) && key === null)
    complain(reader, "GEOCODER_KEY", {
      el: `λείπει: ο ${provider} θέλει κλειδί`,
      en: `missing: ${provider} needs a key`,
    });
  if (root !== null && provider !== "nominatim" && provider !== "none")
    complain(reader, "GEOCODER_URL", { el: "μόνο για το nominatim", en: "for nominatim only" });
  return provider === "none" ? null : { provider, root, key };
}

const ownRoot = "https://nominatim.openstreetmap.org";
const waitMs = 2_000;
/** The usage policy of the public Nominatim: one request a second at most. */
const everyMs = 1_100;
const longestAnswer = 200_000;
const longestLabel = 200;

export type OpenGeocoder = Geocoder & {
  /** How the last question went; asks nothing. */
  check: () => Health;
};

type World = {
  fetch: typeof fetch;
  now: () => number;
  pause: (ms: number) => Promise<void>;
  contact: string;
};

/**
 * A geocoder by node-geocoder: with a name and an address of our own in each request, one request a second, and 2 s for
 * each. Loaded with its first question, because most commands ask none.
 */
export function openGeocoder(
  { provider, root, key }: NonNullable<GeocoderSettings>,
  world: World,
): OpenGeocoder {
  let health: Health = { ok: true, why: "" };
  let next = 0;
  let line: Promise<unknown> = Promise.resolve();
  const polite = async (address: string): Promise<Response> => {
    const wait = next - world.now();
    if (wait > 0) await world.pause(wait);
    next = world.now() + everyMs;
    return answered(world, withoutOptions(address));
  };
  const open = async () => {
    const { "module.exports": library } = await import("node-geocoder");
    const isOpen = provider === "nominatim";
    return library({
      provider: isOpen ? "openstreetmap" : provider,
      ...(isOpen && { osmServer: root ?? ownRoot }),
      ...(key !== null && { apiKey: key }),
      language: "el",
      fetch: polite,
    });
  };
  let opened: ReturnType<typeof open> | undefined;
  const ask = <T>(question: (of: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> => {
    const asked = line.then(async () => question(await (opened ??= open())));
    line = asked.then(
      () => (health = { ok: true, why: "" }),
      () => (health = { ok: false, why: { el: "δεν απαντά", en: "no answer" } }),
    );
    return asked;
  };
  return {
    name: provider === "nominatim" ? "OpenStreetMap (Nominatim)" : provider,
    check: () => health,
    find: async (address) => {
      const query = provider === "nominatim" ? { q: address, countrycodes: "gr", limit: 1 } : address;
      const [first] = await ask((of) => noneWhereUnknown(of.geocode(query)));
      return first === undefined ? null : locatedOf(first);
    },
    near: async (point) => {
      const [first] = await ask((of) => noneWhereUnknown(of.reverse(point)));
      return first?.formattedAddress?.slice(0, longestLabel) ?? null;
    },
  };
}

/** “Unable to geocode” is how Nominatim says that nothing is there. */
function noneWhereUnknown(entries: Promise<Entry[]>): Promise<Entry[]> {
  return entries.catch((error: unknown) => {
    if (error instanceof Error && /unable to geocode/iu.test(error.message)) return [];
    throw error;
  });
}

/** What an entry says, checked: a provider may send anything. */
function locatedOf({
  latitude,
  longitude,
  formattedAddress,
  streetName,
  streetNumber,
}: Entry): Located | null {
  const [lat, lon] = [Number(latitude), Number(longitude)];
  if (latitude === undefined || longitude === undefined) return null;
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) return null;
  const sure = streetNumber ? "point" : streetName ? "street" : "area";
  return { point: { lat, lon }, label: String(formattedAddress ?? "").slice(0, longestLabel), sure };
}

/** The library sends one of its own options along. */
function withoutOptions(address: string): string {
  const url = new URL(address);
  url.searchParams.delete("osmServer");
  return url.href;
}

async function answered({ fetch: ask, contact }: World, address: string): Promise<Response> {
  const response = await ask(address, {
    headers: { "user-agent": `dimos/${version} (${contact})`, accept: "application/json" },
    redirect: "error",
    signal: AbortSignal.timeout(waitMs),
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const body = await response.text();
  if (body.length > longestAnswer) throw new Error("too long");
  return new Response(body);
}
