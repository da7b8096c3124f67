import { AccessToken, RoomServiceClient, TrackSource, TwirpError, WebhookReceiver } from "livekit-server-sdk";
import type { Admission, Deadline, Rooms } from "../../core/call/rooms.ts";

export type LiveKitSettings = {
  /** Where the desk asks it, http or https. */
  api: string;
  /** Where browsers find it, ws or wss. */
  address: string;
  key: string;
  secret: string;
};

/** What a room's metadata says; instants in ms since 1970. */
export type RoomWords = { endsAt: number; outAt: number };

const patienceS = 3;
/** A way in is good for two minutes at most; who is in already stays in. */
const longestS = 120;
/** Kept longer than the call, so that the server itself ends no call because everybody is away for a moment. */
const spareS = 60;
/** To be asked for where it matters only how the server answers. */
const unused = "-";
const refusals: readonly number[] = [401, 403];

/** Rooms on a LiveKit server. */
export function openRooms({ api, address, key, secret }: LiveKitSettings, now = () => new Date()): Rooms {
  const client = new RoomServiceClient(api, key, secret, { requestTimeout: patienceS, failover: false });
  const metadata = ({ endsAt, outAt }: Deadline): string => {
    const words: RoomWords = { endsAt: endsAt.getTime(), outAt: outAt.getTime() };
    return JSON.stringify(words);
  };
  return {
    create: async (name, deadline, seats) => {
      const lasts = Math.ceil((deadline.outAt.getTime() - now().getTime()) / 1000) + spareS;
      const timeout = Math.max(lasts, spareS);
      await client.createRoom({
        ...{ name, emptyTimeout: timeout, departureTimeout: timeout, maxParticipants: seats },
        metadata: metadata(deadline),
      });
    },
    remove: (name) => orGone(client.deleteRoom(name), undefined),
    list: async () => (await client.listRooms()).map(({ name }) => name),
    participants: async (name) => {
      const found = await orGone(client.listParticipants(name), []);
      return found.map(({ identity, joinedAt }) => ({ identity, since: new Date(Number(joinedAt) * 1000) }));
    },
    setDeadline: async (name, deadline) => {
      await orGone(client.updateRoomMetadata(name, metadata(deadline)), undefined);
    },
    token: (admission) => tokenFor({ key, secret }, admission),
    answers: () =>
      client.listRooms([unused]).then(
        () => "well",
        (error: unknown) =>
          error instanceof TwirpError && refusals.includes(error.status) ? "refused" : "silent",
      ),
    address: () => address,
  };
}

/** The smallest that is enough to see and hear each other in one room: no data, no screen, no other room, nothing to govern. */
function tokenFor(
  { key, secret }: Pick<LiveKitSettings, "key" | "secret">,
  { room, identity, name, seconds }: Admission,
): Promise<string> {
  // Zero would be read as six hours.
  const ttl = Math.max(1, Math.min(longestS, Math.floor(seconds)));
  const token = new AccessToken(key, secret, { identity, name, ttl });
  token.addGrant({
    ...{ roomJoin: true, room, canSubscribe: true, canPublish: true },
    canPublishSources: [TrackSource.CAMERA, TrackSource.MICROPHONE],
    ...{ canPublishData: false, canUpdateOwnMetadata: false },
  });
  return token.toJwt();
}

async function orGone<T>(asked: Promise<unknown>, otherwise: T): Promise<T> {
  try {
    return (await asked) as T;
  } catch (error) {
    if (error instanceof TwirpError && error.code === "not_found") return otherwise;
    throw error;
  }
}

/** What a webhook tells: its id, what happened and in which room. */
export type Hint = { id: string; event: string; room: string | null; at: Date };

/** Reads webhooks; null for any that our server did not sign, as it stands, within the last five minutes. */
export function openHints({
  key,
  secret,
}: Pick<LiveKitSettings, "key" | "secret">): (body: string, signature: string) => Promise<Hint | null> {
  const receiver = new WebhookReceiver(key, secret);
  return async (body, signature) => {
    try {
      const { id, event, room, createdAt } = await receiver.receive(body, signature);
      const at = new Date(Number(createdAt) * 1000);
      return id === "" ? null : { id, event, room: room?.name ?? null, at };
    } catch {
      return null;
    }
  };
}
