DROP TRIGGER `request_keeps_its_numbers`;--> statement-breakpoint
DROP TRIGGER `request_stays`;--> statement-breakpoint
ALTER TABLE `request` RENAME TO `cases`;--> statement-breakpoint
CREATE TABLE `__new_cases` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`number` integer NOT NULL,
	`protocol_year` integer,
	`protocol_no` integer,
	`version` integer NOT NULL,
	`status` text NOT NULL,
	`stage` text NOT NULL,
	`department` text,
	`category` text,
	`handler` text,
	`resident` text,
	`channel` text NOT NULL,
	`language` text NOT NULL,
	`opened_at` integer NOT NULL,
	`closed_at` integer,
	`due_key` integer NOT NULL,
	`text` text NOT NULL,
	`data` text NOT NULL,
	CONSTRAINT `cases_of_resident` FOREIGN KEY (`resident`) REFERENCES `person`(`id`),
	CONSTRAINT "cases_number_nine_digits" CHECK(number between 100000000 and 999999999),
	CONSTRAINT "cases_protocol_whole" CHECK((protocol_year is null) = (protocol_no is null)),
	CONSTRAINT "cases_protocol_positive" CHECK(protocol_no > 0),
	CONSTRAINT "cases_version_positive" CHECK(version > 0),
	CONSTRAINT "cases_status_known" CHECK(status in ('new','working','waiting','closed'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_cases`
SELECT `seq`, `id`, 'request', `number`, `protocol_year`, `protocol_no`, `version`,
	CASE
		WHEN `stage` IN ('incomplete','new') THEN 'new'
		WHEN `stage` IN ('assigned','working','planned') THEN 'working'
		WHEN `stage` = 'asked' THEN 'waiting'
		ELSE 'closed'
	END,
	`stage`, `department`, `category`, `handler`, `resident`, `channel`, json_extract(`data`, '$.language'),
	`opened_at`, `closed_at`, `due_key`, `text`, json_remove(`data`, '$.language')
FROM `cases` ORDER BY `seq`;
--> statement-breakpoint
DROP TABLE `cases`;--> statement-breakpoint
ALTER TABLE `__new_cases` RENAME TO `cases`;--> statement-breakpoint
CREATE UNIQUE INDEX `cases_id` ON `cases` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `cases_number` ON `cases` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `cases_protocol` ON `cases` (`protocol_year`,`protocol_no`);--> statement-breakpoint
CREATE INDEX `cases_resident` ON `cases` (`resident`) WHERE resident is not null;--> statement-breakpoint
CREATE INDEX `cases_due` ON `cases` (`status`,`due_key`);--> statement-breakpoint
CREATE INDEX `cases_newest` ON `cases` (`status`);--> statement-breakpoint
CREATE INDEX `cases_department_due` ON `cases` (`department`,`status`,`due_key`);--> statement-breakpoint
CREATE INDEX `cases_department_newest` ON `cases` (`department`,`status`);--> statement-breakpoint
CREATE INDEX `cases_category_due` ON `cases` (`category`,`status`,`due_key`);--> statement-breakpoint
CREATE INDEX `cases_category_newest` ON `cases` (`category`,`status`);--> statement-breakpoint
CREATE INDEX `cases_channel_due` ON `cases` (`channel`,`status`,`due_key`);--> statement-breakpoint
CREATE INDEX `cases_channel_newest` ON `cases` (`channel`,`status`);--> statement-breakpoint
CREATE INDEX `cases_handler_due` ON `cases` (`handler`,`status`,`due_key`) WHERE handler is not null;--> statement-breakpoint
CREATE INDEX `cases_handler_newest` ON `cases` (`handler`,`status`) WHERE handler is not null;--> statement-breakpoint
CREATE INDEX `cases_nobody_due` ON `cases` (`status`,`due_key`) WHERE handler is null;--> statement-breakpoint
CREATE INDEX `cases_nobody_newest` ON `cases` (`status`) WHERE handler is null;--> statement-breakpoint
CREATE INDEX `cases_nobody_department_due` ON `cases` (`department`,`status`,`due_key`) WHERE handler is null;--> statement-breakpoint
CREATE INDEX `cases_nobody_department_newest` ON `cases` (`department`,`status`) WHERE handler is null;--> statement-breakpoint
CREATE INDEX `cases_other_due` ON `cases` (`kind`,`status`,`due_key`) WHERE kind <> 'request';--> statement-breakpoint
CREATE INDEX `cases_other_newest` ON `cases` (`kind`,`status`) WHERE kind <> 'request';--> statement-breakpoint
CREATE TRIGGER `cases_keep_their_numbers` BEFORE UPDATE OF `number`, `protocol_year`, `protocol_no` ON `cases`
WHEN new.`number` IS NOT old.`number` OR new.`protocol_year` IS NOT old.`protocol_year` OR new.`protocol_no` IS NOT old.`protocol_no`
BEGIN
	SELECT raise(ABORT, 'a case keeps its numbers');
END;
--> statement-breakpoint
CREATE TRIGGER `cases_stay` BEFORE DELETE ON `cases` BEGIN
	SELECT raise(ABORT, 'a case is never deleted');
END;
--> statement-breakpoint
ALTER TABLE `event` RENAME COLUMN `request` TO `about`;--> statement-breakpoint
ALTER TABLE `notice` RENAME COLUMN `request` TO `about`;--> statement-breakpoint
ALTER TABLE `file` RENAME COLUMN `request` TO `about`;--> statement-breakpoint
DROP INDEX `event_request`;--> statement-breakpoint
CREATE INDEX `event_about` ON `event` (`about`);--> statement-breakpoint
DROP INDEX `notice_request`;--> statement-breakpoint
CREATE INDEX `notice_about` ON `notice` (`about`) WHERE about is not null;--> statement-breakpoint
DROP INDEX `file_request`;--> statement-breakpoint
CREATE INDEX `file_about` ON `file` (`about`) WHERE about is not null;--> statement-breakpoint
DROP INDEX `file_nobodys`;--> statement-breakpoint
CREATE INDEX `file_nobodys` ON `file` (`created_at`) WHERE about is null;
