import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

type Headers = {
  publicUrl: string;
  /** Where browsers find the rooms of calls, ws or wss; null where there are none. */
  rooms: () => string | null;
};

/** Below these a page may run our own program, see, hear, and speak with the server of the rooms. */
const live = /^\/(?:call|mayor|kiosk)(?:\/|$)/u;

/** The headers of every page: nothing runs but in calls, nothing frames us, nothing is loaded from elsewhere. */
export function pageHeaders({ publicUrl, rooms }: Headers): MiddlewareHandler {
  const still = headersOf(publicUrl, null);
  const known = new Map<string, MiddlewareHandler>();
  return (c, next) => {
    if (!live.test(c.req.path)) return still(c, next);
    const address = rooms() ?? "";
    const headers = known.get(address) ?? headersOf(publicUrl, address);
    known.set(address, headers);
    return headers(c, next);
  };
}

function headersOf(publicUrl: string, rooms: string | null): MiddlewareHandler {
  const secure = publicUrl.startsWith("https:");
  const isLive = rooms !== null;
  const origins = rooms ? [rooms, rooms.replace(/^ws/u, "http")].map(originOf) : [];
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      ...(isLive && {
        scriptSrc: ["'self'"],
        connectSrc: ["'self'", ...origins],
        mediaSrc: ["'self'", "blob:"],
      }),
    },
    permissionsPolicy: {
      camera: isLive ? ["self"] : [],
      microphone: isLive ? ["self"] : [],
      ...(isLive && { displayCapture: [], screenWakeLock: ["self"], autoplay: ["self"] }),
      geolocation: [],
    },
    xFrameOptions: "DENY",
    // Other hosts below the municipality's name are not ours to bind.
    strictTransportSecurity: secure ? "max-age=31536000" : false,
  });
}

function originOf(address: string): string {
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}
