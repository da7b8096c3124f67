import { z } from "zod";
import { roles, type Staff } from "../../core/staff/staff.ts";
import { roleWords } from "../words/staff.ts";
import type { List } from "./columns.ts";

/** The members of staff. */
export const memberList: List<Staff> = {
  columns: {
    login: { as: z.string(), title: { el: "ΛΟΓΑΡΙΑΣΜΟΣ", en: "ACCOUNT" } },
    name: { as: z.string(), title: { el: "ΟΝΟΜΑ", en: "NAME" }, grows: true },
    roles: {
      as: z.array(z.enum(roles)),
      title: { el: "ΡΟΛΟΙ", en: "ROLES" },
      cell: (member, { language }) => member.roles.map((role) => roleWords[role][language]).join(", "),
      grows: true,
    },
    department: {
      as: z.string().nullable(),
      title: { el: "ΥΠΗΡΕΣΙΑ", en: "DEPARTMENT" },
      cell: ({ department }, { names }) => (department === null ? "–" : names.department(department)),
      grows: true,
    },
    phone: { as: z.string(), title: { el: "ΤΗΛΕΦΩΝΟ", en: "PHONE" }, grows: true },
    email: { as: z.string() },
    active: { as: z.boolean() },
    version: { as: z.number().int() },
  },
  table: ["login", "name", "roles", "department", "phone"],
  fields: ["login", "name", "roles", "department", "phone", "email"],
  nothing: { el: "Κανένας λογαριασμός.", en: "No accounts." },
};
