import type { z } from "zod";
import type { KnownPhrase } from "./check.ts";
import {
  entries,
  hiddenCharacters,
  latinInGreek,
  repeatedIds,
  unknownCategories,
  unknownDepartment,
  unknownOffices,
  unknownReferences,
  wrongPhrases,
} from "./check.ts";
import { boundaryFile, neighboursFile, readBoundary, readNeighbours } from "./boundary.ts";
import { emblemFile, emblemProblems } from "./emblem.ts";
import type { FileName, Folder } from "./folder.ts";
import { accept, readFolder } from "./folder.ts";
import type { Category, Municipality } from "./municipality.ts";
import type { Problem } from "./problem.ts";
import { emergenciesSchema } from "./schema-emergencies.ts";
import { appointmentsSchema } from "./schema-appointments.ts";
import { authoritiesSchema, examplesSchema, factsSchema } from "./schema-known.ts";
import * as schema from "./schema.ts";
import { placesSchema } from "./schema-places.ts";
import { petitionsSchema } from "./schema-petitions.ts";
import { accessibilitySchema, privacySchema } from "./schema-statements.ts";

/** A file of a municipality's folder: where it lies and what it says. */
export type FolderFile = { path: string; text: string };

/**
 * Makes a municipality of the files of its folder, or tells everything there is to correct, by file and line.
 * `knownPhrase` knows the placeholders of each phrase of the catalogue; without it phrases are not looked up.
 */
export function loadMunicipality(
  files: readonly FolderFile[],
  knownPhrase?: KnownPhrase,
): { municipality: Municipality } | { problems: Problem[] } {
  const { folder, problems } = readFolder(files);
  const emblem = files.find(({ path }) => path === emblemFile);
  if (emblem !== undefined) problems.push(...emblemProblems(emblem.path, emblem.text));
  const read = <Schema extends z.ZodType>(name: FileName, shape: Schema): z.output<Schema> | undefined => {
    const source = folder[name];
    if (source === undefined) return undefined;
    const accepted = accept(source, shape);
    problems.push(...accepted.problems);
    return accepted.value;
  };
  const head = read("municipality.yaml", schema.headSchema);
  const offices = read("offices.yaml", schema.officesSchema);
  const departments = read("departments.yaml", schema.departmentsSchema);
  const sorted = read("categories.yaml", schema.categoriesSchema);
  const phrases = read("phrases.yaml", schema.phrasesSchema) ?? {};
  const holidays = read("holidays.yaml", schema.holidaysSchema) ?? [];
  const petitions = read("petitions.yaml", petitionsSchema);
  const appointments = read("appointments.yaml", appointmentsSchema);
  const emergencies = read("emergencies.yaml", emergenciesSchema) ?? [];
  const facts = read("facts.yaml", factsSchema) ?? [];
  const authorities = read("authorities.yaml", authoritiesSchema) ?? [];
  const examples = read("examples.yaml", examplesSchema) ?? {};
  const privacy = read("privacy.yaml", privacySchema);
  const accessibility = read("accessibility.yaml", accessibilitySchema);
  const places = read("places.yaml", placesSchema);
  const borders = bordersIn(files, head?.neighbours ?? []);
  problems.push(...borders.problems);
  problems.push(...together(folder, knownPhrase));

  if (problems.length > 0 || !head || !offices || !departments || !sorted)
    return { problems: inOrder(files, problems) };
  const own = {
    ...head,
    ...borders.of(head),
    offices,
    departments,
    ...sorted,
    categories: sorted.categories.map((each) => withExamples(each, examples[each.id])),
    phrases,
    holidays,
    emergencies,
    facts,
    authorities,
    ...(places && { places }),
    ...(petitions && { petitions }),
    ...(appointments && { appointments }),
    ...(privacy && { privacy }),
    ...(accessibility && { accessibility }),
    ...(emblem && { emblem: emblem.text }),
  };
  return { municipality: own };
}

type Head = Pick<Municipality, "area" | "neighbours">;

/** What the GeoJSON files of the folder add to the area and to the neighbours. */
function bordersIn(
  files: readonly FolderFile[],
  neighbours: Head["neighbours"],
): { problems: Problem[]; of: (head: Head) => Head } {
  const [own, others] = [boundaryFile, neighboursFile].map((name) => files.find(({ path }) => path === name));
  const names = neighbours.map(({ name }) => name.el);
  const mine = own && readBoundary(own.path, own.text);
  const theirs = others && readNeighbours(others.path, others.text, names);
  const boundary = mine?.value;
  return {
    problems: [...(mine?.problems ?? []), ...(theirs?.problems ?? [])],
    of: ({ area, neighbours: all }) => ({
      area: boundary === undefined ? area : { ...area, boundary },
      neighbours: all.map((each) => {
        const known = theirs?.value?.get(each.name.el);
        return known === undefined ? each : { ...each, boundary: known };
      }),
    }),
  };
}

function withExamples(category: Category, examples: string[] | undefined): Category {
  return examples === undefined ? category : { ...category, examples };
}

/** What no schema of one field can see: ids that repeat or lead nowhere, phrases, Latin letters. */
function together(folder: Folder, knownPhrase: KnownPhrase | undefined): Problem[] {
  const problems = Object.values(folder).flatMap((source) => [
    ...latinInGreek(source),
    ...hiddenCharacters(source),
  ]);
  const offices = folder["offices.yaml"];
  const departments = folder["departments.yaml"];
  const categories = folder["categories.yaml"];
  const phrases = folder["phrases.yaml"];
  const head = folder["municipality.yaml"];
  const petitions = folder["petitions.yaml"];
  const appointments = folder["appointments.yaml"];
  const known = departments && entries(departments, []).map(({ id }) => id);
  if (head) problems.push(...repeatedIds(head, ["units"]));
  if (petitions && known) problems.push(...unknownDepartment(petitions, known));
  if (appointments) {
    problems.push(...repeatedIds(appointments, ["hosts"]), ...repeatedIds(appointments, ["centres"]));
    if (known) problems.push(...unknownDepartment(appointments, known));
    if (offices)
      problems.push(
        ...unknownOffices(
          appointments,
          entries(offices, []).map(({ id }) => id),
        ),
      );
  }
  for (const name of ["facts.yaml", "authorities.yaml"] as const) {
    const known = folder[name];
    if (known) problems.push(...repeatedIds(known, []));
  }
  if (offices) problems.push(...repeatedIds(offices, []));
  if (departments) problems.push(...repeatedIds(departments, []));
  if (categories) {
    problems.push(...repeatedIds(categories, ["groups"]), ...repeatedIds(categories, ["categories"]));
    const groups = entries(categories, ["groups"]).map(({ id }) => id);
    problems.push(...unknownReferences(categories, "group", groups));
    if (known) problems.push(...unknownReferences(categories, "department", known));
    const examples = folder["examples.yaml"];
    const sorted = entries(categories, ["categories"]).map(({ id }) => id);
    if (examples) problems.push(...unknownCategories(examples, sorted));
  }
  if (phrases && knownPhrase) problems.push(...wrongPhrases(phrases, knownPhrase));
  return problems;
}

/** Problems in the order of the files as given, then by line; what no file has comes last. */
function inOrder(files: readonly FolderFile[], problems: Problem[]): Problem[] {
  const place = (file: string) => {
    const index = files.findIndex(({ path }) => path === file);
    return index === -1 ? files.length : index;
  };
  return problems.toSorted((a, b) => place(a.file) - place(b.file) || a.line - b.line);
}
