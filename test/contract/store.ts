import { describe } from "vitest";
import { appointmentsContract } from "./appointments.ts";
import { callsContract } from "./calls.ts";
import { commitContract } from "./commit.ts";
import { filesContract } from "./files.ts";
import { kindsContract } from "./kinds.ts";
import { lessonsContract } from "./lessons.ts";
import { logContract } from "./log.ts";
import { noticesContract } from "./notices.ts";
import { peopleContract } from "./people.ts";
import { petitionsContract } from "./petitions.ts";
import { protocolContract } from "./protocol.ts";
import { queueContract } from "./queue.ts";
import { searchContract } from "./search.ts";
import { spotsContract } from "./spots.ts";
import { spendingsContract } from "./spendings.ts";
import type { Opening } from "./subject.ts";

/** What every store must do, whatever it keeps its data in: each method of the port, and each way it may refuse. */
export function storeContract(name: string, open: Opening): void {
  describe(`the store on ${name}`, () => {
    kindsContract(open);
    commitContract(open);
    protocolContract(open);
    peopleContract(open);
    queueContract(open);
    searchContract(open);
    logContract(open);
    filesContract(open);
    noticesContract(open);
    petitionsContract(open);
    spotsContract(open);
    lessonsContract(open);
    spendingsContract(open);
    callsContract(open);
    appointmentsContract(open);
  });
}
