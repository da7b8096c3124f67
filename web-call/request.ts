import type { ServiceRequest } from "../core/request/request.ts";
import { showCase } from "./case-route.ts";
import type { Pages } from "./around.ts";
import { askNumber } from "./track-route.ts";

/** The form for a number, and the page of one request. */
export const request: Pages<ServiceRequest> = {
  serve: (app, around) => {
    app.on("GET", ["/t", "/t/"], async (c) => askNumber(c, await around.viewOf(c)));
    app.get("/t/:number", async (c) => showCase(c, await around.viewOf(c), around));
  },
  pathOf: ({ number }) => `/t/${number}`,
};
