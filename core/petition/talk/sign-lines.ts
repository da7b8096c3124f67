import type { Context } from "../../conversation/flow.ts";
import { type Line, line } from "../../wording/line.ts";
import type { NotProven, NotSigned, Signed } from "../sign-deeds.ts";
import { rejectionLine } from "../standing.ts";

type Refused = NotSigned | NotProven;

/** What whoever has just signed is told; the receipt where it can be kept. */
export function signedLines(signed: Signed, { can }: Context): Line[] {
  const receipt =
    can.register === "chat" ? [line("petition.receipt", { receipt: inFours(signed.receipt) })] : [];
  if (signed.as === "held") return [line("petition.signed.held"), ...receipt];
  const { petition, counted, missing } = signed;
  if (petition.stage === "gathering") {
    const said =
      missing === 0
        ? line("petition.signed.enough")
        : line("petition.signed.support", { count: { count: missing } });
    return [said, ...receipt];
  }
  const number = { tracking: petition.number };
  return [line("petition.signed.thanks", { count: { count: counted }, number }), ...receipt];
}

/** Why somebody did not sign. */
export function refusedLine(result: Refused, { municipality, now }: Context): Line {
  const phone = { phone: municipality.phone };
  const when = { day: "at" in result ? (result.at ?? now) : now };
  switch (result.refused) {
    case "signed":
      return line("petition.signed", { when });
    case "signed-held":
      return line("petition.signed-held", { when });
    case "signed-invalid":
      return line("petition.signed-invalid", { phone });
    case "unknown-number":
      return line("petition.sign.unknown");
    case "not-yet":
      return line("petition.not-yet");
    case "over":
      return line("petition.over");
    case "rejected":
      return rejectedLine(result);
    case "at-desk":
      return line("petition.sign.desk", { phone });
    case "abroad":
      return line("petition.abroad", { phone });
    case "wrong-phone":
    case "landline":
    case "wrong-email":
      return line(`petition.${result.refused}`);
    case "wrong-identity":
      return line("petition.sign.desk", { phone });
    case "too-many-codes":
      return line("petition.code.many", { phone });
    case "wrong-code":
      return line("petition.code.wrong");
    case "code-spent":
      return line("petition.code.spent", { phone });
    case "code-expired":
    case "no-code":
      return line("petition.code.expired");
  }
}

function rejectedLine(result: Refused): Line {
  const rejection = "petition" in result ? result.petition?.rejection : undefined;
  return rejection === undefined || rejection === null
    ? line("petition.stage.rejected")
    : line("petition.rejected", { reason: { line: rejectionLine(rejection) } });
}

/** 26 letters in groups that can be read aloud and copied. */
function inFours(receipt: string): string {
  return (receipt.match(/.{1,4}/gu) ?? []).join("-");
}
