// What we use of it: a module of the old kind, which is one function. Published types take it for another fetch than ours.
declare module "node-geocoder" {
  export type Entry = {
    latitude?: number;
    longitude?: number;
    formattedAddress?: string;
    streetName?: string;
    streetNumber?: string;
  };
  export type Options = {
    provider: string;
    apiKey?: string;
    osmServer?: string;
    language?: string;
    fetch: (url: string, init?: RequestInit) => Promise<Response>;
  };
  function open(options: Options): {
    geocode(query: string | Record<string, string | number>): Promise<Entry[]>;
    reverse(query: { lat: number; lon: number }): Promise<Entry[]>;
  };
  export { open as "module.exports" };
}
