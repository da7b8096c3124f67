CREATE TABLE `call` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`about` integer NOT NULL,
	`host` text NOT NULL,
	`centre` text,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`grace_s` integer NOT NULL,
	`generation` integer NOT NULL,
	`room` text NOT NULL,
	`started_at` integer,
	`ended_at` integer,
	`ending` text,
	`version` integer NOT NULL,
	CONSTRAINT `call_of_case` FOREIGN KEY (`about`) REFERENCES `cases`(`seq`),
	CONSTRAINT "call_has_length" CHECK("ends_at" > "starts_at" and "grace_s" >= 0),
	CONSTRAINT "call_ended_somehow" CHECK(("ended_at" is null) = ("ending" is null))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `call_id` ON `call` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `call_about` ON `call` (`about`);--> statement-breakpoint
CREATE UNIQUE INDEX `call_room` ON `call` (`room`);--> statement-breakpoint
CREATE INDEX `call_starts` ON `call` (`starts_at`);--> statement-breakpoint
CREATE INDEX `call_going` ON `call` (`starts_at`) WHERE ended_at is null;--> statement-breakpoint
CREATE TABLE `call_link` (
	`hash` text PRIMARY KEY NOT NULL,
	`side` text NOT NULL,
	`call` integer,
	`of` text,
	`serial` integer NOT NULL,
	`label` text,
	`device` text,
	`code` text,
	`code_until` integer,
	`code_tries` integer NOT NULL,
	`issued_at` integer NOT NULL,
	`ended_at` integer,
	`version` integer NOT NULL,
	CONSTRAINT `call_link_of_call` FOREIGN KEY (`call`) REFERENCES `call`(`seq`),
	CONSTRAINT "call_link_of_one" CHECK(("call" is null) <> ("of" is null)),
	CONSTRAINT "call_link_side_known" CHECK(side in ('resident','host','third','kiosk'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `call_link_serial_of_call` ON `call_link` (`call`,`side`,`serial`) WHERE call is not null;--> statement-breakpoint
CREATE UNIQUE INDEX `call_link_serial_of_all` ON `call_link` (`of`,`side`,`serial`) WHERE call is null;--> statement-breakpoint
CREATE TABLE `call_trail` (
	`seq` integer PRIMARY KEY NOT NULL,
	`call` integer NOT NULL,
	`at` integer NOT NULL,
	`what` text NOT NULL,
	`side` text,
	`detail` text,
	CONSTRAINT `call_trail_of_call` FOREIGN KEY (`call`) REFERENCES `call`(`seq`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `call_trail_of` ON `call_trail` (`call`);