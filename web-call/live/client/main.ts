import { openCall } from "./call.ts";
import { openKiosk } from "./kiosk.ts";
import { openMayor } from "./mayor.ts";
import { openTryOut } from "./try-out.ts";

switch (document.getElementById("call")?.dataset["side"]) {
  case "host":
    openMayor();
    break;
  case "kiosk":
    openKiosk();
    break;
  case "try":
    openTryOut();
    break;
  default:
    openCall();
}
