import { openMisses } from "../core/number/misses.ts";
import type { Client } from "./address.ts";

/** A look-up that may go on, or seconds to wait and because of whom. */
export type Permit =
  { may: true; hit: () => void } | { may: false; seconds: number; whose: "yours" | "network" };

const ms = 600_000;
const remembered = 50_000;
export const ofAddress = { each: 20, ms, remembered };
/** Several people and lines are behind one network. */
const ofNetwork = { each: 100, ms, remembered };

/**
 * Counts look-ups as misses before they are made and gives those back that were none, so that many at once cannot slip
 * through together: 20 in 10 minutes for an address, 100 for its network, and nothing for the rest of the town.
 */
export function countMisses(): (client: Client) => Permit {
  const address = openMisses(ofAddress);
  const network = openMisses(ofNetwork);
  return (client) => {
    const [own, around] = [address.wait(client.address), network.wait(client.network)];
    if (own > 0) return { may: false, seconds: Math.ceil(own / 1000), whose: "yours" };
    if (around > 0) return { may: false, seconds: Math.ceil(around / 1000), whose: "network" };
    address.add(client.address);
    network.add(client.network);
    return {
      may: true,
      hit: () => {
        address.takeBack(client.address);
        network.takeBack(client.network);
      },
    };
  };
}
