import type { Sign } from "./signs.ts";

/** What somebody writes for, where it is no problem to be reported. */
export type Intent =
  | "greeting"
  | "thanks"
  | "farewell"
  | "person"
  | "who"
  | "status"
  | "handling"
  | "question"
  | "privacy"
  | "withdraw"
  | "authority"
  | "insult"
  | "nonsense";

/** Words by what they stand for, as `signReader` reads them. */
export const intentConcepts = {
  small:
    "ο η το οι τα του της των τον την τους τις στο στη στον στην στα ένας ένα μια με σε από για και κι να που είναι είστε είσαι είμαι μου σου μας σας αυτό εδώ εκεί πολύ πια σήμερα τώρα όλα όλους όλοι λοιπόν ε α κύριε κυρία παιδί παιδιά φίλε βρε ρε the a an is are it that this i you me my we to of for at in and be all there very much so now then",
  hello:
    "=καλημέρα =καλησπέρα =γεια =γειά =χαίρετε =χαιρετώ =καλησπερίζω =καλημερίζω hello hi hey heyy hiya =kalimera =kalispera greetings",
  good: "=καλό =καλή =καλά =ωραία =ωραίο good nice",
  partOfDay:
    "=μεσημέρι =απόγευμα =βράδυ =μέρα =πρωί =νύχτα =εβδομάδα =σαββατοκύριακο morning afternoon evening day weekend",
  how: "=κάνετε =κάνεις =τι how",
  hearing: "=ακούτε =ακούει =ακούς =εκεί hear",
  feast: "=χρόνια =πολλά",
  thank: "ευχαριστ* σευχαριστ* =μπράβο =εύγε =συγχαρητήρια thanks thank thankyou thx cheers appreciate",
  praise:
    "=δουλειά =εξυπηρέτηση =υπηρεσία =δήμο =δήμος =κάνετε =κάνατε =χίλια =ειλικρινά =χθες =γρήγορη =άμεση =που =έχετε =δουλεύετε =καθαριότητας help service work job team",
  bewell: "=καλά =είστε =είσαι",
  bye: "=αντίο =καληνύχτα =λέμε =χαρά bye goodbye farewell later",
  see: "see",
  noMore: "=τίποτα =δεν =θέλω =άλλο =κάτι =ήθελα =αυτά nothing else",
  person:
    "=υπάλληλο =υπάλληλος =υπαλλήλου =άνθρωπο =άνθρωπος =κάποιον =κάποιος =υπεύθυνο =υπεύθυνος =προϊστάμενο =προϊστάμενος =διευθυντή human person somebody someone manager",
  connect:
    "=συνδέστε =πάρτε =πάρει =καλέσει =καλέστε =τηλεφωνήσει =δώστε =μιλήσω =μιλήσει =μιλήσουμε talk speak call connect",
  me: "=με =μου =μένα =εμένα =μενα =mena =emena me",
  phone: "=τηλέφωνο =τηλέφωνα =τηλεφωνικά phone telephone",
  service: "=υπηρεσία =τμήμα =γραφείο department office",
  who: "=ποιος =ποια =ποιον =ποιοι who",
  what: "=τι what",
  are: "=είσαι =είστε =είναι =μιλάω =μιλάει =μιλώ =απαντά =απαντάει are is",
  you: "you this",
  machine: "ρομπότ μηχάνημα μηχανή αυτόματ* υπολογιστής bot robot machine ai chatbot computer",
  canYou: "=μπορείς =μπορείτε =κάνεις",
  townHall: "δήμος δημαρχείο municipality",
  here: "=εδώ here",
  case: "υπόθεση αίτημα αίτηση αναφορά καταγγελία δήλωση δήλωσα =ανέφερα =αιτήματα report case request complaint application ticket",
  sent: "=είπα =είπαμε =έκανα =έστειλα =έγραψα =κατέθεσα =υπέβαλα =δήλωσα =ανέφερα =στείλει =γράψει =δηλώσει =αναφέρει reported sent filed",
  becomes:
    "=έγινε =γίνεται =απέγινε =βρίσκεται =προχώρησε =πορεία =εξέλιξη =νέα =νεότερα =νεότερο =απάντηση =κατάσταση =είδε =μάθατε =μάθω happened happening news update status progress answer",
  whenCome: "=έρθετε =φτιάξετε =φτιαχτεί =φτιάξει =πότε when",
  mine: "=μου =υποθέσεις =υπόθεσή =αίτημά my mine",
  myCases: "=υποθέσεις =αιτήματα cases",
  lost: "=έχασα =ξέχασα lost forgot",
  caseNumber: "=αριθμό =αριθμός =κωδικό =νούμερο number",
  fine: "κλήση πρόστιμο fine ticket",
  contest:
    "=αμφισβητήσω =αμφισβητώ =αμφισβητήσουμε =ένσταση =ενστάσεις =προσφυγή =προσφύγω =enstasi appeal contest dispute",
  nobody: "=κανείς =κανένας =κανεισ nobody noone never",
  replies:
    "=απαντά =απαντάει =απάντησε =απαντάτε =σηκώνει =σηκώνετε =πήρε =ήρθε =νοιάζεται =ασχολείται answers answered answer replies responded picks",
  times: "=φορές =φορά =μήνες =μήνα =εβδομάδες =χρόνια =μέρες =ημέρες times months weeks years days",
  called: "=πάρει =πήρα =κάλεσα =καλώ =γράφω =στέλνω =παίρνω =τηλεφωνώ =έχω =σας called call wrote writing",
  nothing: "=τίποτα =τίποτε nothing",
  you_do: "=κάνατε =κάνετε =κάνει =έγινε did do done fixing",
  not: "=δεν =δε =μη =μην not dont didnt isnt",
  staff: "=υπάλληλός =υπάλληλος =υπαλλήλους =υπάλληλοι clerk employee staff",
  rude: "=άσχημα =αγενής =αγένεια =απότομα =ειρωνικά =έβρισε =μίλησε =φέρθηκε =φώναξε rude",
  shame:
    "=ντροπή =αίσχος =απαράδεκτο =απαράδεκτη =απαράδεκτοι =κοροϊδεύετε =κοροϊδία =καθυστερείτε =αδιαφορία =ξεφτίλα unacceptable disgrace shame ridiculous",
  served: "=εξυπηρέτηση =εξυπηρέτησαν =εξυπηρετήθηκα =εξυπηρέτησε =συμπεριφορά service",
  complain: "=παράπονο =παράπονα =καταγγείλω complain complaint",
  closed: "=κλείσατε =έκλεισε =έκλεισαν closed",
  came: "=έρθετε =ήρθε =ήρθατε =έρθει =χωρίς =πριν",
  promised: "=είπατε =υποσχεθήκατε =λέγατε promised said",
  passed: "=πέρασαν =περάσανε =ακόμα",
  open: "ανοιχτ* ανοικτ* =ανοίγετε =ανοίγει =ανοίγουν =κλείνετε =κλείνει =κλείνουν =λειτουργεί =λειτουργείτε =δουλεύετε ωράριο =ωράρια open opening closing close hours",
  hour: "=ώρα =ώρες =πότε when time hours",
  asks: "=πού =ποιο =ποια =ποιος =ποιον =ποιους =ποιες =πότε =πώς =πόσο =πόσα =πόση =τι =μέχρι =pou =pos =ti where how when which what who can",
  until: "=μέχρι until",
  toHave: "=έχετε =υπάρχει =είστε have",
  day: "=δευτέρα =τρίτη =τετάρτη =πέμπτη =παρασκευή =σάββατο =κυριακή =αύριο =σήμερα =αργία =γιορτή monday tuesday wednesday thursday friday saturday sunday tomorrow today holiday",
  matter:
    "=κεπ =kep δημαρχείο δήμαρχος =δήμαρχο =αντιδήμαρχος τηλέφωνο =πληρώνω =πληρώσω =πληρώνουμε =πληρώνεται =τέλη κλήση =κλήσεις πιστοποιητικό πιστοποιητικά βεβαίωση =χαρτιά =έγγραφα δικαιολογητικά φαρμακείο φαρμακεία =λαϊκή =παζάρι =πάρκινγκ =εγγραφές =εγγραφή σταθμούς σταθμός =σταθμό ραντεβού ληξιαρχείο δημοτολόγιο =ταυτότητα =άδεια =γάμο =γάμος =δρομολόγια =σκουπιδιάρικο =απορριμματοφόρο =πετάμε =πετάω =πετάξω =πάμε =πάω =βγάζω =βγάλω =κλείσω =ΔΕΥΑ λογαριασμό =ανακυκλώνω =βιβλιοθήκη =μουσείο =κολυμβητήριο =γυμναστήριο mayor pay bill certificate certificates documents passport parking pharmacy market appointment register office phone address town-hall kep",
  doIt: "=κάνω =βγάζω =βγάλω =πληρώνω =πληρώσω =χρειάζομαι =χρειάζεται =κοστίζει =κάνει =παίρνω =κάνουμε need cost pay get",
  mydata:
    "=στοιχεία =δεδομένα =προσωπικά =όνομά =όνομα =νούμερό =ιστορικό data name details gdpr information",
  number_mine: "=τηλέφωνό =τηλέφωνο =νούμερο =κινητό number phone mobile",
  erase: "=σβήστε =σβήσετε =σβήσε =διαγραφούν =διαγραφή =διαγράψτε =διαγράψετε =svhste delete erase remove",
  keep: "=έχετε =κρατάτε =ξέρετε =γνωρίζετε =μαζεύετε =συλλέγετε =kratate =kserete =κρατήσατε =αποθηκεύετε =δίνετε keep know store hold have",
  sees: "=βλέπει =βλέπουν =διαβάζει =διαβάζουν =φαίνεται =φαίνομαι =δημοσιεύεται see sees read reads",
  shown: "=φανεί =φαίνεται =φαίνομαι =φανώ =φαινεται =fanei =fainetai shown appear seen published",
  gdpr: "gdpr =γδπρ",
  write: "=γράφω =γράφουμε =στέλνω =έγραψα write report",
  undo: "=ακυρώστε =ακυρώσετε =ακυρώσω =ακυρώσουμε =αποσύρω =αποσύρετε =αποσύρουμε =ανακαλώ =ανακαλέσω =akyroste cancel withdraw retract",
  takeBack: "=πάρω =πάρτε =παίρνω =πάρετε take",
  back: "=πίσω back",
  it: "=το =την =τον it that",
  iTake: "=παίρνω =πάρω take",
  needs: "=χρειάζεται =χρειάζομαι need needed",
  more: "=πια =πλέον =άλλο longer anymore",
  leaveIt: "=αφήστε =άστο =άστε leave forget",
  solved: "=διορθώθηκε =λύθηκε =έφτιαξε =φτιάχτηκε =έφτιαξα =τακτοποιήθηκε fixed solved resolved",
  itself: "=μόνο =μόνος =μόνη =μόνοι itself myself",
  mistake: "=λάθος mistake",
  proceed: "=προχωρήσετε =έρθετε =προχωρήσει =στείλετε =κάνετε come proceed",
  insult:
    "ηλίθι* βλάκ* μαλάκ* =malakes =malaka άχρηστ* κλέφτ* γελοί* ζώα καθίκι* καθάρματα =λαμόγια σκατά γαμώ* γαμιέ* γαμη* =διάολο παρατάτ* =sixtir =σιχτίρ =ξεφτίλες αλήτες τσόγλαν* ρεμάλ* idiot idiots fuck* stupid morons useless bastards shit crap",
  stolen: "έκλεψαν κλάπηκε κλέψανε stolen stole",
  days: "=μέρες =μέρα =ημέρες days day",
  passes: "=περνάει =περνά =περνάτε passes collected picked",
  youAre: "=είστε =είσαι =eiste",
  refuse: "=μπάζα =σκουπίδια =πανηγύρια =πέταμα =γέλια =κλάματα =φτύσιμο =σίδερα =κάδο =χωματερή =ανακύκλωση",
  test: "=τεστ =δοκιμή test testing =δοκιμαστικό",
  wish: "=θέλω =ήθελα =θα =θελα =μπορώ =μπορούσα =μπορείτε =μπορείς =έχω =γίνεται =μήπως =παρακαλώ =επιθυμώ =πρέπει =thelo =thelw =ithela =tha =exo =exw =mporo want need would like can could have please i'd",
  tell: "=πω =πούμε =πείτε =αναφέρω =αναφέρουμε =δηλώσω =δηλώσουμε =γράψω =ρωτήσω =ρωτήσουμε =καταγγείλω =καταγγείλουμε =κάνω =ζητήσω =ενημερώσω =βοηθήσετε =βοηθήσεις =βοήθεια =βοήθειά =πληροφορία =po =pw =rotiso =rwthsw =kano =kanw tell report ask say help",
  mattersAtAll:
    "=κάτι =πρόβλημα =πρόβλημά =θέμα =βλάβη =αναφορά =δήλωση =ερώτηση =παράπονο =απορία =καταγγελία =αίτημα =kati =provlima =thema =erotisi something problem issue question complaint matter",
  whether: "=αν =εάν =μήπως if whether",
  keyboard: "asdf* qwer* zxcv* =ασδφ* lalala blabla hjkl* =φγηξ*",
} as const;
export type IntentConcept = keyof typeof intentConcepts;
type Concept = IntentConcept;

const talk = ["small", "hello", "good", "partOfDay"] as const;

/** In the order in which they count. */
export const intentSigns: readonly Sign<Intent, Concept>[] = [
  { is: "nonsense", all: [["keyboard"]], upTo: 3 },
  { is: "nonsense", all: [["test"]], only: ["test", "small"], upTo: 4 },
  { is: "farewell", all: [["bye"]], only: [...talk, "bye", "thank", "noMore", "see"], upTo: 8 },
  { is: "farewell", all: [["see"], ["small"]], only: ["see", "small"], upTo: 3 },
  { is: "farewell", all: [["noMore"]], only: [...talk, "noMore", "thank"], upTo: 8 },
  { is: "farewell", all: [["good"], ["partOfDay"], ["toHave"]], only: [...talk, "toHave", "thank"], upTo: 6 },
  {
    is: "farewell",
    all: [["good"], ["partOfDay"]],
    only: ["good", "partOfDay", "thank"],
    unless: ["hello"],
    upTo: 3,
  },
  {
    is: "greeting",
    all: [["hello", "feast"]],
    only: [...talk, "how", "hearing", "feast", "canYou"],
    upTo: 9,
  },
  { is: "greeting", all: [["good"], ["partOfDay"]], only: [...talk], upTo: 7 },
  { is: "greeting", all: [["hearing"]], only: ["hearing", "small", "are"], upTo: 4 },
  // «Θα ήθελα να σας πω κάτι» only says that something follows.
  {
    is: "greeting",
    all: [["wish", "tell"], ["mattersAtAll"]],
    only: [...talk, "wish", "tell", "mattersAtAll", "me"],
    upTo: 12,
  },
  {
    is: "greeting",
    all: [["wish"], ["tell"]],
    only: [...talk, "wish", "tell", "me"],
    unless: ["thank"],
    upTo: 9,
  },
  { is: "thanks", all: [["thank"]], only: [...talk, "thank", "praise", "bewell", "townHall"], upTo: 12 },
  { is: "thanks", all: [["good"], ["praise"]], only: [...talk, "praise"], upTo: 8 },
  { is: "thanks", all: [["bewell"], ["good"]], only: ["bewell", "small", "good"], upTo: 5 },
  { is: "privacy", all: [["gdpr"]] },
  { is: "privacy", all: [["not"], ["shown"], ["mydata", "me"]], within: 7, upTo: 14 },
  { is: "privacy", all: [["erase"], ["mydata", "number_mine", "me"]], within: 6 },
  { is: "privacy", all: [["mydata"], ["keep", "sees"], ["me", "mine", "asks", "not"]] },
  { is: "privacy", all: [["keep"], ["asks"], ["me"]], upTo: 8 },
  { is: "privacy", all: [["keep"], ["asks"], ["mydata"]], upTo: 8 },
  { is: "privacy", all: [["keep"], ["number_mine"], ["mine"]], upTo: 6 },
  { is: "privacy", all: [["asks"], ["sees"], ["write", "case"]], upTo: 9 },
  { is: "withdraw", all: [["undo"], ["case", "mine", "sent"]], upTo: 12 },
  { is: "withdraw", all: [["undo"]], upTo: 4 },
  { is: "withdraw", all: [["takeBack"], ["back"]], upTo: 8 },
  { is: "withdraw", all: [["it"], ["iTake"], ["back"]], within: 3, upTo: 24 },
  { is: "withdraw", all: [["undo"], ["it"]], within: 3, upTo: 12 },
  { is: "withdraw", all: [["not"], ["needs"], ["more"]], upTo: 8 },
  { is: "withdraw", all: [["leaveIt"], ["solved"]] },
  { is: "withdraw", all: [["solved"], ["itself"]], upTo: 12 },
  { is: "withdraw", all: [["mistake"], ["not"], ["proceed"]], upTo: 10 },
  { is: "handling", all: [["shame"]] },
  { is: "handling", all: [["staff"], ["rude"]] },
  { is: "handling", all: [["staff"], ["closed"], ["phone"]], upTo: 10 },
  { is: "handling", all: [["complain"], ["served", "staff"]] },
  { is: "handling", all: [["served"], ["not", "shame"]], upTo: 6 },
  { is: "handling", all: [["nobody", "not"], ["replies"]], upTo: 14 },
  { is: "handling", all: [["called"], ["times"], ["nobody", "not", "nothing"]] },
  { is: "handling", all: [["not"], ["you_do"], ["nothing"]], upTo: 14 },
  { is: "handling", all: [["closed"], ["case"], ["came"]] },
  { is: "handling", all: [["promised"], ["passed"], ["times"]] },
  { is: "handling", all: [["not"], ["you_do"], ["you"]], unless: ["asks"], upTo: 10 },
  { is: "status", all: [["asks", "what"], ["becomes"], ["case", "sent", "mine"]] },
  { is: "status", all: [["case"], ["becomes"], ["mine", "sent", "asks"]] },
  { is: "status", all: [["whenCome"], ["sent"]], upTo: 14 },
  { is: "status", all: [["becomes"], ["sent"]], upTo: 12 },
  { is: "status", all: [["myCases"]], upTo: 3 },
  {
    is: "status",
    all: [["lost"], ["caseNumber"], ["mine", "case", "becomes"]],
    unless: ["phone"],
    upTo: 10,
  },
  { is: "status", all: [["becomes"]], only: ["becomes", "small", "asks", "toHave"], upTo: 6 },
  { is: "person", all: [["connect"], ["person", "service"]], upTo: 12 },
  { is: "person", all: [["person"], ["machine", "nobody"]], upTo: 10 },
  { is: "person", all: [["connect"], ["me"], ["phone", "person"]], upTo: 9 },
  {
    is: "who",
    all: [
      ["who", "what"],
      ["are", "you"],
    ],
    only: ["who", "what", "are", "you", "small", "me"],
    upTo: 6,
  },
  { is: "who", all: [["machine"], ["are", "person", "what"]], unless: ["stolen"], upTo: 8 },
  { is: "who", all: [["what"], ["canYou"]], only: ["what", "canYou", "small", "how"], upTo: 5 },
  { is: "who", all: [["townHall"], ["here"]], only: ["townHall", "small", "here", "are"], upTo: 6 },
  { is: "question", all: [["asks", "hour", "toHave", "until"], ["open"]], upTo: 16 },
  { is: "question", all: [["open"], ["day", "hour"]], upTo: 12 },
  { is: "question", all: [["asks"], ["matter"]], upTo: 16 },
  { is: "question", all: [["matter"], ["doIt"], ["asks"]], upTo: 16 },
  { is: "question", all: [["fine"], ["contest"]], upTo: 20 },
  { is: "question", all: [["asks"], ["days", "hour"], ["passes"]], upTo: 10 },
  { is: "question", all: [["whether"], ["passes", "open"]], upTo: 9 },
  { is: "insult", all: [["insult"]], upTo: 7 },
  { is: "insult", all: [["youAre"], ["refuse"]], only: ["youAre", "refuse", "small", "townHall"], upTo: 7 },
];
