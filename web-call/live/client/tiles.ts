import { maybe, the } from "./dom.ts";
import { say, type Word } from "./say.ts";

export type Tiles = {
  came: (identity: string) => void;
  went: (identity: string) => void;
  track: (identity: string, element: HTMLMediaElement) => void;
  mine: (element: HTMLMediaElement | null) => void;
  nameOf: (identity: string) => string;
  count: () => number;
  hasMedia: () => boolean;
  clear: () => void;
};

const sides: Readonly<Record<string, Word>> = {
  resident: "call.side.resident",
  third: "call.side.third",
  kiosk: "call.side.kiosk",
};

/** One tile for each person, however often they come and go; sound without a picture is played and takes no room. */
export function openTiles(): Tiles {
  const place = the("tiles", HTMLElement);
  const tiles = new Map<string, HTMLElement>();
  const nameOf = (identity: string): string => {
    const side = identity.split("-")[0] ?? "";
    const key = sides[side];
    return key === undefined ? (document.getElementById("call")?.dataset["host"] ?? "") : say(key);
  };
  const tile = (identity: string, name: string): HTMLElement => {
    const known = tiles.get(identity);
    if (known !== undefined) return known;
    const figure = document.createElement("figure");
    figure.dataset["identity"] = identity;
    const caption = document.createElement("figcaption");
    caption.textContent = name;
    figure.append(caption);
    place.append(figure);
    tiles.set(identity, figure);
    settle();
    return figure;
  };
  const drop = (identity: string) => {
    tiles.get(identity)?.remove();
    tiles.delete(identity);
    settle();
  };
  const others = () => [...tiles.keys()].filter((identity) => identity !== me).length;
  const settle = () => {
    const alone = maybe("alone");
    if (alone !== undefined) alone.hidden = others() > 0;
  };
  const put = (figure: HTMLElement, element: HTMLMediaElement) => {
    for (const old of figure.querySelectorAll(element.tagName)) if (old !== element) old.remove();
    element.setAttribute("playsinline", "");
    figure.prepend(element);
  };
  return {
    came: (identity) => void tile(identity, nameOf(identity)),
    went: drop,
    track: (identity, element) => put(tile(identity, nameOf(identity)), element),
    mine: (element) => {
      if (element === null) return drop(me);
      const figure = tile(me, say("call.you"));
      figure.classList.add("mine");
      put(figure, element);
    },
    nameOf,
    count: others,
    hasMedia: () => place.querySelector("figure:not(.mine) :is(video, audio)") !== null,
    clear: () => [...tiles.keys()].forEach(drop),
  };
}

const me = "me";
