import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** The headers of every page: nothing runs, nothing frames us, nothing is loaded from elsewhere. */
export function pageHeaders(publicUrl: string): MiddlewareHandler {
  const secure = publicUrl.startsWith("https:");
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    xFrameOptions: "DENY",
    // Other hosts below the municipality's name are not ours to bind.
    strictTransportSecurity: secure ? "max-age=31536000" : false,
  });
}
