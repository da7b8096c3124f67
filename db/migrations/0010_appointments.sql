CREATE TABLE `contact_code` (
	`channel` text NOT NULL,
	`address` text NOT NULL,
	`digest` text,
	`until` integer NOT NULL,
	`misses` integer NOT NULL,
	`codes` integer NOT NULL,
	CONSTRAINT `contact_code_of` PRIMARY KEY(`channel`, `address`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `exception` (
	`seq` integer PRIMARY KEY NOT NULL,
	`resource` text NOT NULL,
	`date` text NOT NULL,
	`starts` text NOT NULL,
	`ends` text NOT NULL,
	`state` text NOT NULL,
	`reason` text NOT NULL,
	CONSTRAINT "exception_state_known" CHECK(state in ('open','closed'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `exception_day` ON `exception` (`resource`,`date`);--> statement-breakpoint
CREATE TABLE `slot` (
	`seq` integer PRIMARY KEY NOT NULL,
	`resource` text NOT NULL,
	`starts_at` integer NOT NULL,
	`ends_at` integer NOT NULL,
	`state` text NOT NULL,
	`until` integer,
	`holder` text,
	`appointment` integer,
	`person` text,
	`remind_at` integer,
	CONSTRAINT `slot_for_appointment` FOREIGN KEY (`appointment`) REFERENCES `cases`(`seq`),
	CONSTRAINT "slot_state_known" CHECK(state in ('held','booked')),
	CONSTRAINT "slot_of_one" CHECK((state = 'held') = (appointment is null) and (state = 'held') = (until is not null)),
	CONSTRAINT "slot_lasts" CHECK(starts_at < ends_at and ends_at - starts_at <= 14400000)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `slot_start` ON `slot` (`resource`,`starts_at`);--> statement-breakpoint
CREATE INDEX `slot_of_appointment` ON `slot` (`appointment`) WHERE appointment is not null;--> statement-breakpoint
CREATE INDEX `slot_held` ON `slot` (`until`) WHERE state = 'held';--> statement-breakpoint
CREATE UNIQUE INDEX `slot_of_person` ON `slot` (`person`) WHERE person is not null;--> statement-breakpoint
CREATE INDEX `slot_reminder` ON `slot` (`remind_at`) WHERE remind_at is not null;--> statement-breakpoint
CREATE INDEX `slot_time` ON `slot` (`starts_at`);--> statement-breakpoint
CREATE TABLE `waiting` (
	`seq` integer PRIMARY KEY NOT NULL,
	`host` text NOT NULL,
	`person` text NOT NULL,
	`since` integer NOT NULL,
	`offer_at` integer,
	`offer_until` integer,
	CONSTRAINT `waiting_is_person` FOREIGN KEY (`person`) REFERENCES `person`(`id`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `waiting_once` ON `waiting` (`host`,`person`);
--> statement-breakpoint
CREATE TRIGGER `slot_alone` BEFORE INSERT ON `slot`
WHEN EXISTS (
	SELECT 1 FROM `slot` WHERE `resource` = new.`resource` AND `seq` IS NOT new.`seq`
		AND `starts_at` > new.`starts_at` - 14400000 AND `starts_at` < new.`ends_at` AND `ends_at` > new.`starts_at`
)
BEGIN
	SELECT raise(ABORT, 'slot taken');
END;
--> statement-breakpoint
CREATE TRIGGER `slot_still_alone` BEFORE UPDATE OF `resource`, `starts_at`, `ends_at` ON `slot`
WHEN EXISTS (
	SELECT 1 FROM `slot` WHERE `resource` = new.`resource` AND `seq` IS NOT new.`seq`
		AND `starts_at` > new.`starts_at` - 14400000 AND `starts_at` < new.`ends_at` AND `ends_at` > new.`starts_at`
)
BEGIN
	SELECT raise(ABORT, 'slot taken');
END;
