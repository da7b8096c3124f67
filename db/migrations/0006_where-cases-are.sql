CREATE TABLE `follower` (
	`about` integer NOT NULL,
	`person` text NOT NULL,
	`at` integer NOT NULL,
	CONSTRAINT `follower_of` PRIMARY KEY(`about`, `person`),
	CONSTRAINT `follower_of_case` FOREIGN KEY (`about`) REFERENCES `cases`(`seq`),
	CONSTRAINT `follower_is_person` FOREIGN KEY (`person`) REFERENCES `person`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `geocoded` (
	`key` text PRIMARY KEY NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `spot` (
	`seq` integer PRIMARY KEY NOT NULL,
	`lat` real,
	`lon` real,
	`cell` integer,
	`name` text,
	`by` text,
	`sure` text NOT NULL,
	`label` text,
	`due_at` integer,
	`tries` integer DEFAULT 0 NOT NULL,
	CONSTRAINT `spot_of_case` FOREIGN KEY (`seq`) REFERENCES `cases`(`seq`),
	CONSTRAINT "spot_sure_known" CHECK(sure in ('point','street','area','none'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `spot_cell` ON `spot` (`cell`) WHERE cell is not null;--> statement-breakpoint
CREATE INDEX `spot_name` ON `spot` (`name`) WHERE name is not null;--> statement-breakpoint
CREATE INDEX `spot_due` ON `spot` (`due_at`) WHERE due_at is not null;
