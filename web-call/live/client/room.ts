import {
  ConnectionState,
  DisconnectReason,
  type Participant,
  Room,
  RoomEvent,
  Track,
  type RemoteTrack,
} from "livekit-client";
import type { Chosen } from "./devices.ts";

/** How a room was left: it is over, it was opened elsewhere, or the line was lost for good. */
export type Gone = "over" | "elsewhere" | "lost" | "left";

export type Heard = {
  came: (identity: string) => void;
  went: (identity: string) => void;
  /** A picture or a sound of somebody else has come; `element` shows or plays it. */
  track: (identity: string, element: HTMLMediaElement) => void;
  mine: (element: HTMLMediaElement | null) => void;
  line: (is: "lost" | "back") => void;
  silent: (isSilent: boolean) => void;
  gone: (how: Gone) => void;
};

export type InRoom = {
  /** Whether the line to the server stands, as far as is known. */
  isThere: () => boolean;
  setMicrophone: (on: boolean) => Promise<boolean>;
  setCamera: (on: boolean) => Promise<boolean>;
  listen: () => Promise<void>;
  leave: () => Promise<void>;
};

export type WayIn = { token: string; address: string; ice: "server" | RTCIceServer[] };

/** Goes into the room. Rejects where that cannot be; a camera or a microphone that fails keeps nobody out. */
export async function enterRoom(way: WayIn, chosen: Chosen, heard: Heard): Promise<InRoom> {
  const room = new Room({ adaptiveStream: true, dynacast: true, stopLocalTrackOnUnpublish: true });
  listenTo(room, heard);
  await room.connect(way.address, way.token, {
    ...(way.ice !== "server" && { rtcConfig: { iceServers: way.ice } }),
  });
  room.remoteParticipants.forEach((one) => heard.came(one.identity));
  const { localParticipant: me } = room;
  const inRoom: InRoom = {
    isThere: () => room.state === ConnectionState.Connected,
    setMicrophone: (on) =>
      me.setMicrophoneEnabled(on, idOf(chosen.microphone)).then(
        () => me.isMicrophoneEnabled,
        () => false,
      ),
    setCamera: async (on) => {
      await me.setCameraEnabled(on, idOf(chosen.camera)).catch(() => undefined);
      const track = me.getTrackPublication(Track.Source.Camera)?.track;
      heard.mine(me.isCameraEnabled && track ? track.attach() : null);
      return me.isCameraEnabled;
    },
    listen: () => room.startAudio(),
    leave: () => room.disconnect(),
  };
  heard.silent(!room.canPlaybackAudio);
  return inRoom;
}

function listenTo(room: Room, heard: Heard): void {
  const identity = ({ identity: name }: Participant) => name;
  let isLost = false;
  // A line that cannot simply be taken up again is given up, and one comes in anew: where LiveKit's client makes its own new
  // one, the picture of the others stays away for good now and then (livekit/client-sdk-js#2074).
  const giveUp = () => {
    isLost = true;
    void room.disconnect();
  };
  room
    .on(RoomEvent.ParticipantConnected, (one) => heard.came(identity(one)))
    .on(RoomEvent.ParticipantDisconnected, (one) => heard.went(identity(one)))
    .on(RoomEvent.TrackSubscribed, (track: RemoteTrack, _, one) => heard.track(identity(one), track.attach()))
    .on(RoomEvent.TrackUnsubscribed, (track: RemoteTrack) =>
      track.detach().forEach((element) => element.remove()),
    )
    .on(RoomEvent.SignalReconnecting, () => heard.line("lost"))
    .on(RoomEvent.Reconnecting, giveUp)
    .on(RoomEvent.Reconnected, () => heard.line("back"))
    .on(RoomEvent.AudioPlaybackStatusChanged, () => heard.silent(!room.canPlaybackAudio))
    .on(RoomEvent.Disconnected, (reason) => heard.gone(isLost ? "lost" : howGone(reason)));
}

function howGone(reason: DisconnectReason | undefined): Gone {
  switch (reason) {
    case DisconnectReason.ROOM_DELETED:
    case DisconnectReason.ROOM_CLOSED:
      return "over";
    case DisconnectReason.DUPLICATE_IDENTITY:
      return "elsewhere";
    case DisconnectReason.CLIENT_INITIATED:
      return "left";
    default:
      return "lost";
  }
}

function idOf(device: string | null): { deviceId: string } | undefined {
  return device === null || device === "" ? undefined : { deviceId: device };
}
