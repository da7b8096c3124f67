/** Staff roles of the glossary; `admin` keeps users and settings. */
export const roles = [
  "clerk",
  "supervisor",
  "registrar",
  "signer",
  "mayors-office",
  "auditor",
  "admin",
] as const;
export type Role = (typeof roles)[number];

export type Staff = {
  id: string;
  /** The operating-system account on the machine of the desk. */
  login: string;
  name: string;
  phone: string;
  email: string;
  department: string | null;
  roles: Role[];
  active: boolean;
  version: number;
};
