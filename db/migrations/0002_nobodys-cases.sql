CREATE INDEX `request_nobody_due` ON `request` (`stage`,`due_key`) WHERE handler is null;--> statement-breakpoint
CREATE INDEX `request_nobody_newest` ON `request` (`stage`) WHERE handler is null;--> statement-breakpoint
CREATE INDEX `request_nobody_department_due` ON `request` (`department`,`stage`,`due_key`) WHERE handler is null;--> statement-breakpoint
CREATE INDEX `request_nobody_department_newest` ON `request` (`department`,`stage`) WHERE handler is null;