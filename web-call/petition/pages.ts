import type { Petition } from "../../core/petition/petition.ts";
import { petitionStage } from "../../core/petition/stage.ts";
import type { Pages } from "../around.ts";
import { bodyLimit } from "../body-limit.ts";
import { findOwn } from "./find-route.ts";
import { showDay, showFeed, showListData } from "./data-route.ts";
import { showList } from "./list-route.ts";
import { askBack, showOne } from "./one-route.ts";
import { showPicture } from "./picture-route.ts";
import { proveCode } from "./prove-route.ts";
import { pageOf } from "./shown.ts";
import { askCode } from "./sign-route.ts";
import { openForms } from "../form/forms.ts";

const largestForm = 16 * 1024;

/** The public pages of petitions. Nothing has an effect but a form that was sent from one of them. */
export const petition: Pages<Petition> = {
  serve: (app, around) => {
    const signing = openForms(around);
    const limit = bodyLimit(largestForm, around.missing);
    app.on("GET", ["/petitions", "/petitions/"], (c) => showList(c, around));
    app.get("/petitions.rss", (c) => showFeed(c, around));
    app.get("/petitions.json", (c) => showListData(c, around));
    app.get("/petitions/:number", (c) => showOne(c, signing));
    app.get("/petitions/:number/picture.png", showPicture(around));
    app.get("/petitions/:number/back", (c) => askBack(c, signing));
    app.get("/petitions/:number/commitments/:day", (c) => showDay(c, around));
    app.post("/petitions/:number/find", limit, (c) => findOwn(c, signing));
    for (const aim of ["sign", "back"] as const) {
      app.post(`/petitions/:number/${aim}`, limit, (c) => askCode(c, signing, aim));
      app.post(`/petitions/:number/${aim}/code`, limit, (c) => proveCode(c, signing, aim));
    }
  },
  pathOf: ({ number, stage }) => (petitionStage[stage].seen === "office" ? null : pageOf(number)),
};
