import { slipIndex } from "./slips.ts";
import { keysOf, plainWords, type Token } from "./tokens.ts";

/**
 * What a word can mean in an answer; what stands around it decides. Greek is met by its sound, so in Greeklish and
 * misspelt too; English by its letters, because “two” sounds like «το».
 */
const senses = {
  yes: "ναι νε νσι ναο μάλιστα βεβαίως βέβαια φυσικά ασφαλώς σίγουρα αμέ οκ οκέι εντάξει συμφωνώ signyes εννοείται οπωσδήποτε βεβαιότατα σύμφωνοι σύμφωνη σύμφωνος yes yep yeah yup ya ok okay k sure affirmative absolutely definitely agreed indeed",
  good: "σωστά σωστό σωστός σωστή ακριβώς τέλεια τέλειο ωραία ωραίο καλώς καλά έτσι χαρά μπράβο καλή βολεύει βολεύουν fine good great perfect right correct sounds exactly",
  no: "όχι μπα αρνητικό signno no nope nah negative",
  not: "δεν θεν δε μην μη ούτε ποτέ κανείς κανένας καμία κανένα καθόλου τίποτα τίποτε χωρίς δίχως άνευ έχασα lost not never nobody none nothing isnt wasnt dont doesnt didnt hasnt havent cant cannot wont without",
  done: "έγινε έγιναν φτιάχτηκε φτιάχτηκαν έφτιαξε έφτιαξαν φτιάξανε φάνηκε φάνηκαν φάνηκαν πέρασα τακτοποιήθηκαν επιδιορθώθηκε φτιάξατε διορθώθηκε διορθώθηκαν διόρθωσαν λύθηκε τακτοποιήθηκε επισκευάστηκε μάζεψαν μαζέψανε μαζεύτηκε μαζεύτηκαν ήρθαν ήρθε ήρθανε πέρασαν πέρασε καθάρισαν καθαρίστηκε άλλαξαν άλλαξε έκλεισε έκλεισαν άναψε ανάβει δουλεύει λειτουργεί αποκαταστάθηκε γίνει φτιάξει done works working fixed solved repaired gone resolved cleaned collected came happened changed",
  still:
    "ακόμα ακόμη ίδια ίδιο ίδιος ίδιες υπάρχει παραμένει χειρότερα χειρότερο μισές μισή μισό δουλειές χάλασε ξαναχάλασε χαλασμένο χαλασμένη ψέματα ψέμα ξανά πάλι still same again worse remains there lies εξακολουθεί εξακολουθούν broken",
  finish:
    "τέλος τέλειωσα τελείωσα τελειώσαμε τελείωσε έτοιμο έτοιμος έτοιμη αυτά ήταν done finished finish thats ready enough end",
  onward:
    "προχωρήστε προχώρα προχωράμε προχωρήσουμε συνεχίστε συνεχίζουμε συνεχίσουμε συνεχίσετε συνέχισε συνεχίζω συνέχεια πάμε μείναμε σταματήσαμε continue proceed skip next go ahead on φύγαμε",
  send: "στείλτε στείλε στείλετε στείλουμε στείλω στέλνω στέλνετε στείλεις στείλτο στείλετέ σταλεί σταλθεί φύγει πάει δώστο send submit sending",
  order: "στείλτε στείλε στείλτο στείλετε προχωρήστε submit",
  will: "θα αργότερα μετά will later ill",
  wait: "περιμένετε περίμενε περιμένω στιγμή λεπτό λεπτάκι λίγο μισό wait moment minute second sec hold",
  have: "έχω έχουμε υπάρχει have got ive",
  can: "μπορώ μπορούμε γίνεται βγάλω βγάζω βγει φαίνεται τραβήξω can could able take",
  know: "ξέρω γνωρίζω θυμάμαι ξέρουμε έχασα know idea remember ιδέα",
  want: "θέλω θέλουμε ήθελα επιθυμώ want would like need id",
  need: "χρειάζεται χρειάζομαι χρειαζόμαστε πειράζει κλείστε κλείσετε κλείσε needed",
  understand: "κατάλαβα καταλαβαίνω εννοείτε εννοείς understand mean",
  think: "νομίζω πιστεύω think believe suppose so",
  ask: "πού πώς τι γιατί ποιος ποια ποιο ποιον ποιες where how what why",
  thanks:
    "ευχαριστώ ευχαριστούμε παρακαλώ καλημέρα καλησπέρα γεια συγγνώμη thanks thank please thx cheers sorry hello hi plz pls",
  small:
    "ο η το οι τα του της των τον την τη τους τις στο στη στον στην στα ένας ένα μια μία έναν με σε από για και κι είναι είμαι είστε ήταν να που πως μου σου μας σας αυτό αυτή αυτός αυτά εκείνο εκείνη εκείνα εδώ εκεί πολύ πια πλέον ήδη σήμερα χθες χτες τώρα πρωί αν μόνο όλα όλες όλοι λοιπόν ε α μα αχ άντε έλα παιδί παιδιά κορίτσι αγόρι κύριε κυρία φίλε βρε ρε καλέ μωρέ γράψατε εγώ κάνω κάνουμε έκαναν έκανα δουλειά κόπο χρόνο κατανόηση εξυπηρέτηση δυστυχώς όντως απλώς τελικά λίγο ιδίως επιτέλους είπα λέω λέτε είπατε είπες καλύτερα λίστα βρω αλλά όμως ακόμα ακόμη the a an it is its that this i im you me my we to of for at in one and be was are all them they he she yet now today much very just lot then but they are do did really κάνατε κάνανε ξεκινάμε ξεκινήσουμε αρχίζουμε αρχίσουμε δείξε δείξτε εμένα start show",
  leave: "άσε άσ άστο άστη άφησε αφήστε leave forget",
  cancel:
    "άκυρο ακύρωση ακυρώστε ακύρωσέ ακύρωσε ακυρώνω ακυρώσω ακυρώσετε ακυρωθεί σταμάτα σταματήστε σταματήσουμε stop cancel quit abort akyro akiro",
  back: "πίσω προηγούμενο back previous",
  help: "βοήθεια βοηθήστε βοήθησε help",
  repeat: "ξανά επανάληψη επαναλάβετε ξαναπείτε repeat again",
  hear: "άκουσα ακούω πείτε πες hear say",
  notices: "ειδοποιήσεις ειδοποίηση notices notifications",
  person:
    "υπάλληλος υπάλληλο υπαλλήλου άνθρωπος άνθρωπο ανθρώπου εκπρόσωπο εκπρόσωπος υπεύθυνο υπεύθυνος προϊστάμενο προϊστάμενος human person agent operator representative clerk ipallilos ipallilo",
  somebody: "κάποιος κάποιον κάποια κανέναν κανένας someone somebody anybody",
  talk: "μιλήσω μιλήσουμε μιλάω μιλήσει δώστε δώσε συνδέστε σύνδεσε πάρει καλέσει τηλέφωνο πραγματικό ζωντανό talk speak call real live let",
  machine: "μηχάνημα μηχανή ρομπότ bot robot machine",
  greek: "ελληνικά greek",
  english: "αγγλικά english",
  language: "γλώσσα μιλάτε μιλάω language speak",
  other:
    "άλλο άλλη άλλα άλλος κάτι διαφορετικό κανένα κανένας καμία τίποτα θέμα something else different other none neither καινούργιο καινούριο",
  photo:
    "φωτογραφία φωτογραφίες φωτό κάμερα κινητό παλιό τέτοια τέτοιο πράγματα πράγμα photo photos foto picture pictures pic pics image camera phone κουμπωτό smartphone",
  wrong:
    "λάθος αλλάξτε αλλάξω αλλαγή αλλάξετε διόρθωση διορθώσω διορθώνω διορθώσετε διορθώστε πάτησα wrong incorrect mistake change",
  choice:
    "επιλογή επιλογές νούμερο αριθμός αριθμό απάντηση διαλέγω πατώ βολεύει βολεύουν number option choice answer from those these ταιριάζει ταιριάζουν fits",
  where: "παρακάτω παραπάνω διεύθυνση οδό δρόμο δρόμου λέγεται λένε σημείο ακριβώς address exactly",
} as const;
export type Sense = keyof typeof senses;

/** Ordinals and cardinals as people choose with them; −1 is the last one, −2 the one before it. Not «τρίτη» and «πέμπτη»: these are days. */
const counted: readonly [number, string][] = [
  [1, "πρώτο πρώτη πρώτος first"],
  [2, "δεύτερο δεύτερη δεύτερος δύο δυο second two"],
  [3, "τρίτο τρίτος τρία third three"],
  [4, "τέταρτο τέταρτη τέταρτος τέσσερα fourth four"],
  [5, "πέμπτο πέμπτος πέντε fifth five"],
  [6, "έκτο έκτη έξι sixth six"],
  [7, "έβδομο έβδομη επτά εφτά seventh seven"],
  [8, "όγδοο όγδοη οκτώ οχτώ eighth eight"],
  [9, "ένατο ένατη εννέα εννιά ninth nine"],
  [-1, "τελευταίο τελευταία τελευταίος last"],
  [-2, "προτελευταίο προτελευταία προτελευταίος penultimate"],
];
/** Also articles: they count only where nothing else does. */
const articles = new Set(["ενα", "μια", "one"]);
const shortestSlip = 6;

const nothing: ReadonlySet<Sense> = new Set();

let made: ReturnType<typeof lexicon> | undefined;

/** The words by how they are written and by how they sound, made for the first message: a command needs none of them. */
function known(): ReturnType<typeof lexicon> {
  return (made ??= lexicon());
}

function lexicon() {
  const table = new Map<string, Set<Sense>>();
  for (const [sense, list] of Object.entries(senses) as [Sense, string][])
    for (const key of list.split(" ").flatMap(entriesOf))
      table.set(key, (table.get(key) ?? new Set()).add(sense));
  const numbers = new Map(
    counted.flatMap(([value, list]) =>
      list
        .split(" ")
        .flatMap(entriesOf)
        .map((key) => [key, value] as const),
    ),
  );
  const sounds = [...table.keys()].filter((key) => key.startsWith("~")).map((key) => key.slice(1));
  return { table, numbers, slips: slipIndex(sounds) };
}

/** What a word can mean; empty when it says something that no answer says. */
export function sensesOf(token: Token): ReadonlySet<Sense> {
  const { table, slips } = known();
  const exact = lookUp(table, token);
  if (exact !== undefined) return exact;
  const [key = ""] = token.keys;
  const near = key.length < shortestSlip ? undefined : slips.near(key);
  return (near === undefined ? undefined : table.get(`~${near}`)) ?? nothing;
}

/** The number that a word counts: «2», «3ο», «δεύτερο», “last” (−1), «προτελευταίο» (−2); undefined for every other word. */
export function numberOf(token: Token): number | undefined {
  const digits = /^(\d{1,2})(?:ο|η|α|οσ|st|nd|rd|th)?$/u.exec(token.word)?.[1];
  return digits === undefined ? lookUp(known().numbers, token) : Number(digits);
}

/** Whether a word counts one, or is only an article. */
export function maybeOne({ word }: Token): boolean {
  return articles.has(word);
}

function lookUp<T>(map: ReadonlyMap<string, T>, { word, keys }: Token): T | undefined {
  const found = map.get(word);
  if (found !== undefined) return found;
  for (const key of keys) {
    const sounds = map.get(`~${key}`);
    if (sounds !== undefined) return sounds;
  }
  return undefined;
}

/** A word as it is written; a Greek one by its sound too, behind a mark that no word has. */
function entriesOf(word: string): string[] {
  const [plain = ""] = plainWords(word);
  return /\p{Script=Greek}/u.test(plain) ? [plain, `~${keysOf(plain)[0] ?? ""}`] : [plain];
}
