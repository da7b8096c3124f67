// npx drizzle-kit generate --config db/drizzle.config.ts --name what-changes
export default { dialect: "sqlite", schema: "./db/sqlite/schema*.ts", out: "./db/migrations" };
