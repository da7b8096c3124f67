/** What threatens life. `life`: somebody says that they are in danger, and not from what. */
export const dangers = [
  ...(["fire", "gas", "wire", "hurt", "trapped", "water", "missing"] as const),
  ...(["collapse", "attack", "despair", "life"] as const),
] as const;
export type Danger = (typeof dangers)[number];

/**
 * Words by what they stand for. Greek ones in any inflection of their root, by sound; a star means «and whatever
 * follows»; an equals sign: only as it stands, because another form says something else («με πνίγει», «πνίγεται»).
 */
export const concepts = {
  fire: "=φωτιά =φωτιές =φωτιάς fire fires wildfire bushfire",
  blaze:
    "πυρκαγι* φλόγα φλόγες λαμπάδιασε φλέγεται φλέγονται άρπαξε =καίγεται =καίγονται =καιγόμαστε blaze burning flames έκρηξη εκρήξεις εξερράγη explosion exploded",
  smoke: "καπνός καπνοί =καπνό smoke",
  gas: "γκάζι υγραέριο αέριο gas",
  smell: "μυρίζει μύρισε μυρίζουμε μυρωδιά βρωμάει διαρροή διαρρέει smell smells leak leaking",
  cable: "καλώδιο cable cables wire wires",
  line: "line lines pylon",
  power: "ρεύμα ΔΕΗ ΔΕΔΔΗΕ ηλεκτρικό power electric live",
  pole: "κολόνα στύλος pole",
  spark: "σπίθες σπίθα σπιθίζ* σπινθήρ* spark* ηλεκτροπληξ* electrocut* βραχυκύκλωμα",
  shock: "=τίναξε =τινάζει shock shocked",
  fell: "=έπεσε =έπεσαν =πέσανε πεσμέν* γκρεμίστηκε fell fallen",
  loose:
    "κομμέν* κόπηκε κρέμεται κρέμονται γυμν* κρεμασμέν* ακάλυπτ* hanging lying exposed bare broken snapped down live",
  below: "=κάτω",
  falling: "=πέφτει =πέφτουν",
  person:
    "άνθρωπος άνθρωποι =κόσμος =κόσμο παιδί παιδιά =μωρό γιαγιά παππούς =κύριος =κύριο =κυρία γέρος γέρο γριά γυναίκα άντρας άνδρας =κάποιος =κάποιον =κάποια ηλικιωμέν* =πεζός =πεζό πεζοί οδηγός μητέρα πατέρας μάνα μαθητής κοπέλα φοιτητής εργάτης ποδηλάτης γείτονας γειτόνισσα κοριτσάκι αγοράκι αγόρι =γιος =γιό κόρη man woman child kid baby somebody someone person people grandmother grandfather girl boy lady pedestrian cyclist he she",
  kin: "παιδί παιδιά μωρό γιαγιά παππούς κοριτσάκι αγοράκι αγόρι κορίτσι =γιος =γιό κόρη πατέρας πατέρα μητέρα μάνα αδελφός αδερφή ηλικιωμέν* ανήλικ* άνθρωπος άντρας άνδρας γυναίκα child kid son daughter baby boy girl father mother grandfather grandmother toddler γέρος γέρο παππού",
  hit: "=χτύπησε =χτύπησαν =χτυπήθηκε =χτυπήθηκαν χτυπημέν* =πάτησε πατήθηκε τράκαρε τράκαραν hit run-over",
  vehicle: "αυτοκίνητο αμάξι μηχανάκι μηχανή φορτηγό λεωφορείο ποδήλατο car truck motorbike bus",
  crash: "τροχαίο τροχαία =τρακάρανε =τράκαραν ατύχημα accident crash",
  injured:
    "αναίσθητ* σωριάστηκε σφυγμό σφυγμός λιποθύμ* λυποθύμ* τραυματί* τραυματισμ* τραυματιστ* αιμορραγ* αιμοραγ* ασθενοφόρ* έμφραγμα ανακοπ* εγκεφαλικό επιληψ* δηλητηρίαση unconscious bleeding injured injury ambulance fainted collapsed-person heart-attack seizure stroke",
  breath: "αναπνέει αναπνοή αναπνεύσ* ανασάνω ανασαίνει breathing breathe",
  moves:
    "κουνιέται σηκώνεται σηκωθεί σηκωθώ μιλάει αντιδρά αντιδράει ξυπνάει συνέρχεται moving move responding conscious",
  senses: "αισθήσεις αίσθηση",
  lost: "=έχασε =έχασα =χάσαμε χάθηκε χάθηκαν εξαφανίστηκε εξαφάνιση αγνοείται αγνοούμεν* lost missing disappeared",
  absent: "=λείπει =βρίσκουμε =βρίσκω find =βρήκαμε",
  not: "=δεν =δε =den not cant cannot isnt dont didnt doesnt",
  dying: "=πεθαίνει =πεθαίνουν =ξεψυχάει dying",
  chest: "chest heart καρδιά στήθος",
  pain: "pain attack πόνος πόνο =πονάει",
  bite: "=δάγκωσε =δάγκωσαν δαγκώθηκε bitten",
  blood: "αίμα αίματα blood",
  trapped: "εγκλωβ* παγιδε* trapped stuck",
  locked: "κλειδωμέν* κλειδώθηκε κλειστεί κλεισμέν* κλείστηκ* locked",
  lift: "ασανσέρ ανελκυστήρας lift elevator",
  pit: "πηγάδι φρεάτιο λάκκος γκρεμός χαντάκι well manhole cliff",
  drowning: "=πνίγεται =πνίγονται =πνίγομαι =πνιγεί =πνιγούν drowning drowned drown",
  swept: "παρασύρθηκ* παρασέρνει παρέσυρε παρασύρει swept",
  sea: "θάλασσα λιμάνι ποτάμι κύμα χείμαρρος =ρέμα =ρέματος sea harbour harbor river water =νερό =νερά",
  took: "=πήρε =πήραν took",
  sink: "βυθίζεται βυθίστηκε =βουλιάζει sinking sank",
  boat: "βάρκα σκάφος καΐκι πλοίο boat",
  flood: "πλημμύρισε πλημμύρισαν πλημμύρα flooded flood",
  inside: "=μέσα inside",
  collapse:
    "κατέρρευσ* κατάρευσ* =καταρρέει =κατέπεσε =κατέπεσαν =γκρεμίζεται =γκρεμίζονται υποχώρησε collapsed collapsing collapses",
  crush: "πλάκωσε πλακώθηκ* καταπλάκωσε crushed buried θάφτηκ* τριξίματα",
  building:
    "κτίριο κτήριο σπίτι πολυκατοικία τοίχος τοίχο μπαλκόνι στέγη οροφή ταβάνι γέφυρα σχολείο =εκκλησία building wall roof bridge house balcony ceiling",
  hitsMe: "=χτυπάει =χτυπάνε =χτυπούν =χτυπανε =δέρνει =δέρνουν =βαράει =βαράνε beating hitting hits",
  me: "=με =μας =μου =me us",
  threat: "απειλεί απειλούν απείλησε threatens threatening threatened",
  weapon: "μαχαίρι μαχαίρια όπλο πιστόλι κατσαβίδι knife gun weapon",
  brawl: "καυγάς καβγάς fight fighting",
  fight:
    "συμπλοκή =μαχαιρώνονται =σκοτώνονται μαχαιρώ* πυροβολ* shooting stabbed stabbing shots ληστεία ληστεύ* robbery βιάζ* βιασμ* rape",
  chase: "κυνηγάει κυνηγάνε κυνηγούν ακολουθεί ακολουθούν following chasing stalking",
  assault: "επιτίθεται επιτίθενται επιτέθηκ* attacking attacked attacks",
  entered: "=μπήκε =μπήκαν =μπαίνει entered breaking",
  burglar: "διαρρήκτης διαρρήκτες intruder burglar",
  home: "σπίτι μαγαζί house home shop",
  smash: "=σπάνε =σπάει smashing",
  suicide: "αυτοκτον* suicid*",
  wish: "=θέλω want",
  die: "=πεθάνω =αυτοκτονήσω die",
  live: "=ζήσω =ζω live",
  limb: "πόδι χέρι κεφάλι πλευρά leg arm head",
  broke: "=έσπασε =έσπασα broke broken",
  drowned: "=πνίγηκε =πνίγηκαν",
  end: "=τελειώσω =δώσω end",
  jump: "=πέσω =πηδήξω =πηδήσω jump",
  height: "ταράτσα γέφυρα γκρεμό μπαλκόνι παράθυρο roof bridge window",
  mortal: "κινδυνεύει κινδυνεύω κινδυνεύουν κινδυνεύουμε κινδυνεύουνε danger",
  sos: "sos emergency",
  save: "=σώστε save",
  brigade: "πυροσβεστική πυροσβέστες firefighters",
  now: "=γρήγορα =τρέξτε =βοήθεια =τώρα =αργείτε =μεγάλη =έπιασε =πιάσει =πιάσαμε =ξέσπασε =πήρε =πάρει =στείλτε =καλέστε =λεπτά help now quick hurry send call minutes",
  holds: "=κρατάει =κρατά =έχει =έβγαλε has holding",
  almost: "παραλίγο κόντεψε nearly almost",
  lifeWord: "ζωή life",
  // What makes it none of these.
  past: "έσβησ* σβήστηκ* σβήσ* =χθες =χτες πέρυσι πέρσι περασμέν* προπέρσι παλιά yesterday last-year ευτυχώς",
  price: "τιμή τιμές τιμολόγι* λογαριασμ* αγορά ακρίβεια price prices bill bills λάβρα τηλέφωνα",
  fear: "=πριν μήπως =μην =μη κίνδυνος περίπτωση προληπτικά αντιπυρικ* πρόληψη before could might",
  equipment: "κρουνός κρουνό κρουνοί πυροσβεστήρ* άσκηση hydrant extinguisher alarm drill ζώνη",
  custom: "=κάθε αγίου έθιμο every =ώρα",
  harmless:
    "λεωφορείο ψήνει ψήνουν ψησταριά ταβέρνα τσιγάρο τσιγάρα καπνίζ* εξάτμιση μηχανάκι φορτηγό τζάκι καμινάδα σόμπα bus barbecue cigarette chimney exhaust",
  bulb: "λάμπα λάμπες φως φώτα γλόμπος ασφάλεια lamp bulb",
  phones: "cosmote τηλεφων* ίντερνετ ΟΤΕ vodafone wind nova internet telephone",
  scrap: "πέταμα μαζέψτε μαζέψετε παλιάς",
  animal: "σκυλί σκύλος γάτα κουτάβι dog cat πουλί αλεπού",
  plaster: "σοβάδες σοβάς πλακάκι",
  about: "about",
  under: "under άσφαλτο",
  thing:
    "κάδος κάδο καπάκι πινακίδα δέντρο αριθμός αριθμό υπόθεση πορτοφόλι κλειδιά κινητό ταυτότητα διαβατήριο κάρτα μπάλα number dustbin wallet keys card passport",
  parked: "παρκάρ* παρκαρισμέν* χωράει χωράνε parked parking",
  dispute: "βράζει δίκιο φασαρία μυρωδιά σκουπίδια",
} as const;
export type Concept = keyof typeof concepts;

/** One sign is enough: a word of each group close together, and none of what makes it something else. */
export type Sign = {
  danger: Danger;
  all: readonly (readonly Concept[])[];
  unless?: readonly Concept[];
  /** In so many words at most; ten unless told. */
  within?: number;
};

const notFire = ["past", "price", "equipment"] as const;

/** In the order in which they count: who is hurt by a cable is told of the cable first. */
export const signs: readonly Sign[] = [
  { danger: "gas", all: [["gas"], ["smell"]] },
  { danger: "wire", all: [["spark"]] },
  { danger: "wire", all: [["power"], ["shock", "hitsMe", "hit"]] },
  { danger: "wire", all: [["pole"], ["hitsMe", "shock"]], within: 4 },
  { danger: "wire", all: [["cable"], ["fell", "loose", "below"]], unless: ["phones", "scrap", "under"] },
  { danger: "wire", all: [["power"], ["line"], ["fell", "loose"]] },
  { danger: "wire", all: [["pole"], ["fell"]], within: 5 },
  { danger: "fire", all: [["blaze"]], unless: ["past", "bulb", "fear", "equipment"] },
  { danger: "fire", all: [["fire"], ["now"]], unless: [...notFire, "fear"] },
  { danger: "fire", all: [["fire"]], unless: [...notFire, "fear", "custom", "not"] },
  { danger: "fire", all: [["smoke"]], unless: ["harmless", "past"] },
  { danger: "fire", all: [["brigade"], ["now"]], unless: ["parked", "equipment"], within: 5 },
  { danger: "hurt", all: [["swept"], ["person"], ["vehicle"]], unless: ["sea"] },
  { danger: "water", all: [["drowning"]], unless: ["dispute"] },
  { danger: "water", all: [["drowned"], ["person", "kin"]] },
  { danger: "water", all: [["swept"]] },
  { danger: "water", all: [["took"], ["sea"]], within: 5 },
  { danger: "water", all: [["sink"], ["boat"]] },
  { danger: "water", all: [["person"], ["fell"], ["sea"]] },
  { danger: "water", all: [["flood"], ["person"], ["inside"]] },
  { danger: "despair", all: [["suicide"]] },
  { danger: "despair", all: [["wish"], ["die"]], within: 4 },
  { danger: "despair", all: [["wish"], ["live"], ["not"]], within: 6 },
  { danger: "despair", all: [["end"], ["lifeWord"]], within: 4 },
  { danger: "despair", all: [["jump"], ["height"]], within: 4 },
  { danger: "trapped", all: [["trapped"]] },
  { danger: "trapped", all: [["locked"], ["lift", "vehicle", "kin"]] },
  { danger: "trapped", all: [["fell"], ["pit"], ["person"]], unless: ["thing", "animal"] },
  { danger: "trapped", all: [["fell"], ["pit"]], unless: ["thing", "animal", "almost"], within: 4 },
  { danger: "missing", all: [["lost"], ["kin"]], unless: ["animal", "thing"], within: 6 },
  { danger: "missing", all: [["absent"], ["kin"], ["not", "absent"]], unless: ["thing"] },
  { danger: "attack", all: [["hitsMe"], ["me", "person"]], unless: ["dispute"], within: 4 },
  { danger: "attack", all: [["threat"]] },
  { danger: "attack", all: [["weapon"], ["brawl", "me", "threat", "holds", "hitsMe"]], within: 5 },
  { danger: "attack", all: [["fight"]] },
  { danger: "attack", all: [["chase"], ["me", "person"]], within: 4 },
  { danger: "attack", all: [["assault"]] },
  { danger: "attack", all: [["burglar"]] },
  { danger: "attack", all: [["entered"], ["person"], ["home"]], within: 6 },
  { danger: "attack", all: [["smash"], ["home"]], within: 3 },
  { danger: "collapse", all: [["collapse"]], unless: ["about"] },
  { danger: "collapse", all: [["crush"]] },
  {
    danger: "collapse",
    all: [["building"], ["falling", "fell"]],
    unless: ["plaster", "power", "past"],
    within: 3,
  },
  { danger: "hurt", all: [["injured"]], unless: ["parked"] },
  { danger: "hurt", all: [["crash"]] },
  { danger: "hurt", all: [["not"], ["breath", "moves"]], unless: ["phones", "thing"], within: 6 },
  { danger: "hurt", all: [["lost"], ["senses"]], within: 4 },
  { danger: "hurt", all: [["dying"], ["person", "kin", "not"]] },
  { danger: "hurt", all: [["chest"], ["pain"]], within: 5 },
  { danger: "hurt", all: [["bite"]] },
  { danger: "hurt", all: [["person", "kin", "me"], ["broke"], ["limb"]] },
  {
    danger: "hurt",
    all: [
      ["person", "kin"],
      ["fell", "hit"],
    ],
    unless: ["almost", "past"],
    within: 6,
  },
  { danger: "hurt", all: [["person", "kin", "me"], ["blood"]], unless: ["dispute"], within: 6 },
  { danger: "hurt", all: [["person"], ["below"]], unless: ["under"], within: 4 },
  { danger: "life", all: [["mortal"], ["lifeWord"]] },
  { danger: "life", all: [["save"], ["me"]], within: 3 },
  { danger: "life", all: [["sos"]] },
];
