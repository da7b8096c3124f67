// npx drizzle-kit generate --config db/drizzle.config.ts --name what-changes
export default {
  dialect: "sqlite",
  schema: [
    "./db/sqlite/schema.ts",
    "./db/sqlite/schema-petition.ts",
    "./db/sqlite/schema-spot.ts",
    "./db/sqlite/schema-call.ts",
    "./db/sqlite/schema-appointment.ts",
  ],
  out: "./db/migrations",
};
