CREATE TABLE `contact` (
	`channel` text NOT NULL,
	`address` text NOT NULL,
	`id` text NOT NULL,
	`person` text NOT NULL,
	`proof` text NOT NULL,
	`dead_at` integer,
	PRIMARY KEY(`channel`, `address`),
	CONSTRAINT `contact_of_person` FOREIGN KEY (`person`) REFERENCES `person`(`id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `contact_id` ON `contact` (`id`);--> statement-breakpoint
CREATE INDEX `contact_person` ON `contact` (`person`);--> statement-breakpoint
CREATE TABLE `conversation` (
	`channel` text NOT NULL,
	`address` text NOT NULL,
	`person` text NOT NULL,
	`version` integer NOT NULL,
	`data` text NOT NULL,
	CONSTRAINT `conversation_of_person` FOREIGN KEY (`person`) REFERENCES `person`(`id`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `conversation_address` ON `conversation` (`channel`,`address`);--> statement-breakpoint
CREATE TABLE `counter` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `event` (
	`seq` integer PRIMARY KEY NOT NULL,
	`request` integer NOT NULL,
	`type` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	`data` text,
	`digest` blob NOT NULL,
	`hash` blob NOT NULL,
	CONSTRAINT `event_of_request` FOREIGN KEY (`request`) REFERENCES `request`(`seq`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `event_request` ON `event` (`request`);--> statement-breakpoint
CREATE TABLE `file` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`request` integer,
	`person` text,
	`kind` text NOT NULL,
	`source_channel` text,
	`source_ref` text,
	`state` text NOT NULL,
	`sha` text,
	`name` text,
	`mime` text,
	`size` integer,
	`why` text,
	`attempts` integer NOT NULL,
	`due_at` integer,
	`created_at` integer NOT NULL,
	CONSTRAINT `file_of_request` FOREIGN KEY (`request`) REFERENCES `request`(`seq`),
	CONSTRAINT "file_state_known" CHECK(state in ('wanted','kept','refused','lost'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `file_id` ON `file` (`id`);--> statement-breakpoint
CREATE INDEX `file_request` ON `file` (`request`) WHERE request is not null;--> statement-breakpoint
CREATE INDEX `file_due` ON `file` (`due_at`) WHERE state = 'wanted';--> statement-breakpoint
CREATE INDEX `file_source` ON `file` (`source_ref`,`source_channel`) WHERE state = 'wanted';--> statement-breakpoint
CREATE TABLE `inbound` (
	`key` text NOT NULL,
	`at` integer NOT NULL,
	`answer` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `inbound_key` ON `inbound` (`key`);--> statement-breakpoint
CREATE TABLE `notice` (
	`seq` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`request` integer,
	`person` text,
	`channel` text NOT NULL,
	`address` text NOT NULL,
	`subject` text NOT NULL,
	`reply` text NOT NULL,
	`state` text NOT NULL,
	`due_at` integer NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`provider_id` text,
	`why` text,
	CONSTRAINT `notice_of_request` FOREIGN KEY (`request`) REFERENCES `request`(`seq`),
	CONSTRAINT "notice_state_known" CHECK(state in ('queued','sent','delivered','failed'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `notice_key` ON `notice` (`key`);--> statement-breakpoint
CREATE INDEX `notice_line` ON `notice` (`channel`,`address`) WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX `notice_due` ON `notice` (`channel`,`due_at`) WHERE state = 'queued';--> statement-breakpoint
CREATE INDEX `notice_failed` ON `notice` (`seq`) WHERE state = 'failed';--> statement-breakpoint
CREATE INDEX `notice_request` ON `notice` (`request`) WHERE request is not null;--> statement-breakpoint
CREATE INDEX `notice_provider` ON `notice` (`provider_id`,`channel`) WHERE provider_id is not null;--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text,
	`language` text NOT NULL,
	`preferred` text
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `receipt` (
	`channel` text NOT NULL,
	`provider_id` text NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`provider_id`, `channel`),
	CONSTRAINT "receipt_state_known" CHECK(state in ('delivered','failed'))
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `request` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`number` integer NOT NULL,
	`protocol_year` integer NOT NULL,
	`protocol_no` integer NOT NULL,
	`version` integer NOT NULL,
	`stage` text NOT NULL,
	`department` text,
	`category` text,
	`handler` text,
	`resident` text,
	`channel` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	`due_key` integer NOT NULL,
	`text` text NOT NULL,
	`data` text NOT NULL,
	CONSTRAINT `request_of_resident` FOREIGN KEY (`resident`) REFERENCES `person`(`id`),
	CONSTRAINT "request_number_nine_digits" CHECK(number between 100000000 and 999999999),
	CONSTRAINT "request_protocol_positive" CHECK(protocol_no > 0),
	CONSTRAINT "request_version_positive" CHECK(version > 0),
	CONSTRAINT "request_stage_known" CHECK(stage in ('incomplete','new','assigned','working','planned','asked','done','declined','withdrawn'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `request_id` ON `request` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `request_number` ON `request` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `request_protocol` ON `request` (`protocol_year`,`protocol_no`);--> statement-breakpoint
CREATE INDEX `request_resident` ON `request` (`resident`) WHERE resident is not null;--> statement-breakpoint
CREATE INDEX `request_due` ON `request` (`stage`,`due_key`);--> statement-breakpoint
CREATE INDEX `request_newest` ON `request` (`stage`);--> statement-breakpoint
CREATE INDEX `request_department_due` ON `request` (`department`,`stage`,`due_key`);--> statement-breakpoint
CREATE INDEX `request_department_newest` ON `request` (`department`,`stage`);--> statement-breakpoint
CREATE INDEX `request_category_due` ON `request` (`category`,`stage`,`due_key`);--> statement-breakpoint
CREATE INDEX `request_category_newest` ON `request` (`category`,`stage`);--> statement-breakpoint
CREATE INDEX `request_channel_due` ON `request` (`channel`,`stage`,`due_key`);--> statement-breakpoint
CREATE INDEX `request_channel_newest` ON `request` (`channel`,`stage`);--> statement-breakpoint
CREATE INDEX `request_handler_due` ON `request` (`handler`,`stage`,`due_key`) WHERE handler is not null;--> statement-breakpoint
CREATE INDEX `request_handler_newest` ON `request` (`handler`,`stage`) WHERE handler is not null;--> statement-breakpoint
CREATE TABLE `setting` (
	`name` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`data` text NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `staff` (
	`id` text PRIMARY KEY NOT NULL,
	`login` text NOT NULL,
	`version` integer NOT NULL,
	`data` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_login` ON `staff` (`login`);