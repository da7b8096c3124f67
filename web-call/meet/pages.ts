import { bodyLimit } from "hono/body-limit";
import type { Appointment } from "../../core/appointment/appointment.ts";
import type { Pages } from "../around.ts";
import { openForms } from "../form/forms.ts";
import { askCode, showForm, takeCode } from "./book-route.ts";
import { cancelOne, showOwn } from "./own-route.ts";

const largestForm = 16 * 1024;

/** Booking without a script, and the page of one's own appointment. By its number alone nobody sees any of it. */
export const appointment: Pages<Appointment> = {
  serve: (app, around) => {
    const forms = openForms(around);
    const limit = bodyLimit({ maxSize: largestForm, onError: around.missing });
    app.on("GET", ["/meet", "/meet/"], (c) => showForm(c, forms));
    app.post("/meet", limit, (c) => askCode(c, forms));
    app.post("/meet/code", limit, (c) => takeCode(c, forms));
    app.get("/meet/:token", (c) => showOwn(c, forms));
    app.post("/meet/:token/cancel", limit, (c) => cancelOne(c, forms));
  },
  pathOf: () => null,
};
