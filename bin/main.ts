import { version } from "./version.ts";

const { Command } = await import("commander");
const program = new Command("dimos").description("Το γραφείο εξυπηρέτησης του δήμου.").version(version);
await program.parseAsync(process.argv);
