import type { Appointment } from "../../core/appointment/appointment.ts";
import type { Pages } from "../around.ts";
import { bodyLimit } from "../body-limit.ts";
import { openForms } from "../form/forms.ts";
import { askCode, showForm, takeCode } from "./book-route.ts";
import { askForHearing, showHearing, takeHearingCode } from "./hearing-route.ts";
import { cancelOne, moveOne, showMove, showOwn } from "./own-route.ts";

const largestForm = 16 * 1024;

/** Booking and asking for a hearing without a script, and the page of one's own appointment. By its number alone nobody sees any of it. */
export const appointment: Pages<Appointment> = {
  serve: (app, around) => {
    const forms = openForms(around);
    const limit = bodyLimit(largestForm, around.missing);
    app.on("GET", ["/meet", "/meet/"], (c) => showForm(c, forms));
    app.post("/meet", limit, (c) => askCode(c, forms));
    app.post("/meet/code", limit, (c) => takeCode(c, forms));
    app.on("GET", ["/hearing", "/hearing/"], (c) => showHearing(c, forms));
    app.post("/hearing", limit, (c) => askForHearing(c, forms));
    app.post("/hearing/code", limit, (c) => takeHearingCode(c, forms));
    app.get("/meet/:token", (c) => showOwn(c, forms));
    app.get("/meet/:token/move", (c) => showMove(c, forms));
    app.post("/meet/:token/move", limit, (c) => moveOne(c, forms));
    app.post("/meet/:token/cancel", limit, (c) => cancelOne(c, forms));
  },
  pathOf: () => null,
};
