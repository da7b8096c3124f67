CREATE TABLE `lesson` (
	`seq` integer PRIMARY KEY NOT NULL,
	`was` text,
	`category` text NOT NULL,
	`at` integer NOT NULL,
	`taken_at` integer,
	CONSTRAINT `lesson_of_case` FOREIGN KEY (`seq`) REFERENCES `cases`(`seq`)
) STRICT;
